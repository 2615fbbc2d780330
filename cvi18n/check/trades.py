"""Programs, services and standards of all trades: sound, drawings, maps, offices, shops, laboratories, hospitals.

Names as their makers spell them; none is a word of English in small letters that a CV would have.
"""

from __future__ import annotations

from cvi18n.check.profile import words

_PROGRAMS = """
Abaqus Ableton Acrobat Airtable Altium Ansys ArcGIS ArchiCAD Ardour Asana AspenTech Astah ATLAS.ti Audacity AutoIt
Axure Basecamp BigCommerce BIM360 Buildertrend Calibre Camtasia Canva CapCut CATIA ChemDraw ClickUp ClustalW
CodeSandbox Code_Aster COMSOL CorelDRAW Coursera Crowdin Cubase Darktable DATEV DaVinci DocuSign Dorico Dreamweaver
Dropbox Drupal Duolingo EndNote EnergyPlus EPLAN Eventbrite Evernote EViews FactSet FileMaker FlexSim FluentCRM
FreeCAD FreshBooks Freshdesk FrontPage GarageBand Ghidra GIMP GitBook Godot GoToMeeting GraphPad Grasshopper HandBrake
Hootsuite Houdini HubSpot HyperMesh Hypermesh ImageJ ImageMagick InCopy InDesign Inkscape InVision iMovie Joomla
Kahoot Kaggle Kdenlive KiCad Kingdee Klaviyo Krita LabVIEW LAMMPS LaTeX LexisNexis LibreCAD LibreOffice Lightroom
LilyPond LinkedIn LMMS LoadRunner Lumion Magento Mailchimp MailChimp Mastercam Mathematica MathType MAXQDA Matomo Maya
memoQ Mendeley MicroStation Minitab Mixpanel Moodle Mplus MuseScore Navisworks NetSuite NVivo Office365 OmegaT
OneDrive OneNote OpenFOAM OpenOffice OpenRefine OpenSCAD OpenSees OptiStruct OriginPro Overleaf PageMaker PayPal
PeopleSoft Pinterest Pipedrive Poedit Premiere Pro/E Procreate ProTools PrusaSlicer PyMOL QGIS QlikView Qualtrics
QuarkXPress QuickBooks Quizlet RapidMiner Redmine RefWorks Revit Rhinoceros RStudio RevMan Rhino SAP2000 SciFinder
Scribus SharePoint Shopify Sibelius SimaPro Simulink SketchUp Smartcat Smartsheet Solidworks SolidWorks SonicWall
Squarespace Stata STAAD SurveyMonkey Tableau TeamViewer Tekla TikTok Todoist Trados Trello TurboTax Twilio Twinmotion
Typeform Typo3 UiPath VASP Veeva VirtualBox VLOOKUP VOSviewer Vectorworks VMware Webex WebEx Webflow Weblate WeChat
WhatsApp Wordfast WooCommerce WordPress Workday Xero YouTube Zapier Zendesk ZBrush Zotero
"""
_PHRASES = """
Adobe Acrobat, Adobe Audition, Adobe Illustrator, Adobe InDesign, Adobe Photoshop, Adobe Premiere, After Effects,
Ableton Live, Affinity Designer, Apple Motion, Avid Media Composer, Autodesk Inventor, BIM 360, Cinema 4D,
Crystal Reports, DaVinci Resolve, Epic Hyperspace, Final Cut, Final Cut Pro, Fusion 360, Google Ads,
Google Analytics, Google Classroom, Google Docs, Google Earth, Google Maps, Google Sheets, Google Workspace,
JMP Pro, Logic Pro, Lotus Notes, Microsoft Access, Microsoft Dynamics, Microsoft Excel,
Microsoft Office, Microsoft Project, Microsoft Teams, Microsoft Word, MS Project, Oracle EBS, Oracle Fusion,
Origin Pro, Power Automate, Power BI, Power Pivot, Power Query, Premiere Pro, Pro Tools, Sage 50, SAP Ariba,
SAP ERP, SAP FICO, SAP HANA, SAP S/4HANA, SAS Viya, Search Console, Siemens NX, Solid Edge, Toon Boom,
Unreal Engine, Visual FoxPro
"""

PROGRAMS = words(_PROGRAMS) | frozenset(" ".join(phrase.split()) for phrase in _PHRASES.split(","))
"""Programs and services, names of several words among them."""

KEPT = words(
    """
    ABAP AJAX AWS BERT CSS CUDA DPO ELK GBDT GCC GPT HDFS HTML HTTP JAX JDBC JSON JVM JWT MATLAB MQTT NATS NLTK ONNX
    PHP PPO SAS SPSS SQL SVG SVN VBA XML YAML YOLO YARN COBOL LDA TRL SOAP UML VHDL WPF LLVM MXNET NGINX FAISS SAP
    CATIA QGIS DATEV AMOS EPLAN PDMS GMAT LEED BREEAM ISO COMSOL ANSYS CSS3 HTML5 LAMMPS VASP GIMP LMMS STAAD
    """
)
"""Abbreviations that nobody spells out: they are names by now."""

SPELLED = words(
    """
    BIM BOM CAD CAE CAM CFA CPA CRM ACCA ERP GAAP GCP GIS GLP GMP GSP HACCP HPLC HRIS IFRS IELTS LIMS MES NMR TOEFL
    OSHA PACS PCR PLC PMP SCADA WMS XRD
    """
)
"""Abbreviations that English either keeps or spells out by their letters, whatever it is translated from."""

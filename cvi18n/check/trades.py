"""Programs of trades other than software: for sound, drawings, maps, books, laboratories, offices."""

from __future__ import annotations

from cvi18n.check.profile import words

PROGRAMS = words(
    """
    Abaqus Ableton Airtable Ansys ArcGIS ArchiCAD Ardour Asana ATLAS.ti Audacity Calibre Canva CATIA Code_Aster COMSOL
    CorelDRAW Crowdin Cubase Cura Darktable DATEV Dorico Drupal EndNote EViews FreeCAD GarageBand GIMP Godot
    GraphPad Houdini HubSpot ImageJ InDesign Inkscape Joomla Kdenlive Krita LabVIEW LAMMPS LaTeX LibreCAD LibreOffice
    Lightroom LilyPond LMMS Magento Mailchimp Mastercam MAXQDA Matomo memoQ Mendeley Moodle MuseScore NVivo OmegaT
    OpenFOAM OpenRefine OpenSCAD Overleaf Poedit ProTools PrusaSlicer PyMOL QGIS QuickBooks Qualtrics Revit Scribus
    Shopify Sibelius Simulink SketchUp Smartcat SolidWorks Squarespace Stata SurveyMonkey Tableau Tekla Trados Trello
    Typo3 VASP Webflow Weblate WooCommerce WordPress Xero Zendesk ZBrush Zotero
    """
)
"""Names as their makers spell them; none is a word of English in small letters that a CV would have."""

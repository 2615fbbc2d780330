"""Names of technologies, spelled as their makers spell them.  Case matters: ``PyTorch`` is one, ``Pytorch`` is not.

A word that is also an ordinary one in some language (``Go``, ``Swift``, ``Spring``) is here all the same: as a keyword
it means the technology.
"""

TECHNOLOGIES = frozenset(
    """
.NET, ABAP, ActiveMQ, Ada, AdaBoost, Adobe XD, Agda, Airbyte, Airflow, AJAX, Akka, Alibaba Cloud, Alpine.js, ALS,
Amazon Aurora, Amazon EC2, Amazon EKS, Amazon Redshift, Amazon S3, Amazon SageMaker, AMQP, Android, Android Studio,
Angular, AngularJS, Ansible, ANTLR, Apache, Apache Airflow, Apache Beam, Apache Flink, Apache Hadoop, Apache Hive,
Apache Iceberg, Apache Kafka, Apache Spark, API, Apollo, AppKit, ArangoDB, Arduino, Argo CD, ARM, Arrow, ASP.NET,
Assembly, Astro, AUC, AutoCAD, AutoGen, AUTOSAR, Avro, AWS, AWS Lambda, Axios, Azure, Azure DevOps, Babel,
Backbone.js, Bash, Bazel, Beam, BERT, BGE, BI, BigQuery, Bitbucket, Blender, BLEU, Bluetooth, Boost, Bootstrap, BPF,
Bun, C, C#, C++, C++11, C++14, C++17, C++20, Caffe, Cassandra, CatBoost, CDN, Celery, CentOS, Ceph, ChatGLM, ChatGPT,
Chef, Chroma, ChromaDB, CI/CD, CircleCI, Clang, Claude, Claude Code, ClickHouse, CLIP, Clojure, Cloudflare, CMake,
CNN, CNTK, COBOL, CockroachDB, CoffeeScript, Confluence, Consul, containerd, Copilot, Core ML, CouchDB, CrewAI, CRF,
CSS, CSS3, CSV, CUDA, cuDNN, Cypher, Cypress, D3, D3.js, DALL-E, Dapr, Dart, Dask, Databricks, Datadog, dbt, DCN,
Debian, DeepFM, DeepSeek, DeepSpeed, Delphi, Delta Lake, Deno, DIN, Django, Docker, Docker Compose, DPO, Dremio,
Druid, DSSM, DuckDB, DynamoDB, eBPF, Eclipse, Elasticsearch, Electron, Elixir, ELK, Elm, Ember.js, ES6, ESLint, ESMM,
etcd, ETL, Excel, Express, F#, Faiss, FAISS, FastAPI, fastText, Figma, Firebase, Flask, Flink, Flink SQL, Flutter,
Fortran, FPGA, FreeBSD, FreeRTOS, GAN, Gatsby, GAUC, GBDT, GCC, GCP, GDB, Gemini, GIF, Gin, Git, GitHub,
GitHub Actions, GitHub Copilot, GitLab, GitLab CI, GNN, Go, Godot, Golang, Google Analytics, Google Cloud, GPT, GPT-3,
GPT-4, GPT-4o, GPT-4V, GPU, Gradle, Grafana, GraphQL, Graphviz, Groovy, gRPC, GSAP, Guice, gunicorn, Hadoop, HAProxy,
Haskell, HBase, HDFS, Helm, Heroku, Hibernate, Hive, HNSW, Horovod, HTML, HTML5, HTMX, HTTP, HTTP/2, HTTP/3, Hudi,
Hugging Face, Hugo, Iceberg, IDE, IEEE, Illustrator, Impala, InDesign, InfluxDB, Ionic, iOS, IoT, Istio, Item2Vec,
ItemCF, Jaeger, Jasmine, Java, JavaFX, JavaScript, JAX, JDBC, Jekyll, Jenkins, Jest, JetBrains, Jetpack Compose,
Jinja2, Jira, JMeter, jQuery, JSON, JUnit, Jupyter, JVM, JWT, K8s, Kafka, Keras, Keycloak, Kibana, Knative, KNN, Koa,
Kotlin, Kubeflow, Kubernetes, Kudu, LabVIEW, LangChain, LangGraph, Laravel, LaTeX, LDA, Less, LevelDB, LightGBM,
Linux, Llama, LLaMA, Llama 2, Llama 3, LlamaIndex, LLM, LLVM, Logstash, Looker, LoRA, LSTM, Lua, Lucene, macOS,
MapReduce, MariaDB, Markdown, MATLAB, Matplotlib, Maven, MCP, Memcached, Mesos, MetaGPT, Microsoft Azure, Milvus,
MinIO, MLflow, MMoE, MongoDB, MoviePy, MP3, MP4, MPEG, MPI, MQTT, MS SQL, MVC, MVVM, MXNet, MyBatis, MySQL, NATS,
Neo4j, Netlify, Netty, Next.js, Nginx, NGINX, NLP, NLTK, Node.js, Nomad, NoSQL, npm, NumPy, Nuxt, Nuxt.js, NVIDIA,
OAuth, OAuth 2.0, Objective-C, OCaml, OCR, OLAP, Ollama, ONNX, ONNX Runtime, OpenAI, OpenAPI, OpenCL, OpenCV, OpenGL,
OpenResty, OpenSearch, OpenShift, OpenStack, OpenTelemetry, OpenVINO, Optuna, Oracle, ORC, P-Tuning, P-Tuning v2,
PaddlePaddle, Pandas, pandas, Parquet, Pascal, PEFT, Perl, pgvector, Phoenix, Photoshop, PHP, Pinecone, Pinia,
Playwright, PLC, PLE, Plotly, PNG, Podman, Polars, PostCSS, PostGIS, PostgreSQL, Postman, Power BI, PowerPoint,
PowerShell, PPO, Presto, Prettier, Prisma, Prolog, Prometheus, Prompt Engineering, Protobuf, Protocol Buffers, Pulsar,
Pulumi, Puppet, Puppeteer, PyCharm, PyQt, PySpark, pytest, Python, Python 3, PyTorch, PyTorch Lightning, Qdrant,
QLoRA, Qt, Quarkus, Quasar, Qwen, Qwen2, Qwen2.5, R, RabbitMQ, RAG, Ragas, Rails, Raspberry Pi, Ray, RDF, RDS, React,
React Native, ReactJS, Redis, Redshift, Redux, Remix, ResNet, REST, RESTful API, RISC-V, RNN, RocketMQ, RocksDB,
Rollup, ROS, ROS 2, RPC, RPG, RTOS, Ruby, Ruby on Rails, RunwayML, Rust, RxJava, RxJS, S3, SageMaker, Salesforce, SAP,
SAP HANA, SAS, Sass, SASS, Scala, scikit-learn, Scikit-learn, SciPy, Scrapy, Scrum, SCSS, Seaborn, Selenium,
Sentence-BERT, Sentry, SFT, SGLang, ShardingSphere, Shell, SimCSE, SIMD, Sketch, Slack, Snowflake, SOAP, Socket.IO,
Solidity, SolidWorks, Solr, SonarQube, spaCy, Spark, Spark MLlib, Spark SQL, Spark Streaming, SPARQL, Splunk, Spring,
Spring Boot, Spring Cloud, Spring MVC, SPSS, SQL, SQL Server, SQLAlchemy, SQLite, Stable Diffusion, StarRocks, Stata,
Storm, Storybook, Streamlit, Struts, Supabase, Superset, Svelte, SvelteKit, SVG, SVM, SVN, Swagger, Swift, SwiftUI,
Swing, Symfony, SystemVerilog, Tableau, Tailwind CSS, TCP/IP, TDengine, TensorBoard, TensorFlow, TensorFlow Lite,
TensorFlow Serving, TensorRT, TensorRT-LLM, Terraform, TeX, TFRA, Three.js, TiDB, TimescaleDB, TLS, Tomcat, Torch,
Tornado, Travis CI, Trino, Triton, TRL, TSP, TypeScript, U-Net, Ubuntu, UDP, UIKit, UML, Unity, Unix, Unreal Engine,
UnrealEngine, UserCF, Vagrant, Vault, VB.NET, VBA, Verilog, VHDL, Vim, Visio, Visual Basic, Visual Studio, Vite,
Vitest, vLLM, VMware, VS Code, Vue, Vue 3, Vue.js, Vuex, Weaviate, WebAssembly, WebGL, WebGPU, webpack, Webpack,
WebRTC, WebSocket, Whisper, Windows, WinForms, Word, Word2Vec, WordPress, WPF, Xamarin, Xcode, XGBoost, XML, YAML,
Yarn, YARN, YOLO, YOLOv5, YOLOv8, Zabbix, ZeRO, Zig, Zipkin, ZooKeeper, Zookeeper, Zustand
""".replace("\n", " ")
    .strip()
    .split(", ")
)

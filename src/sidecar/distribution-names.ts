/** Modules whose distribution has another name, longest names first where one contains the other. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  'google.protobuf': 'protobuf',
  'google.cloud.storage': 'google-cloud-storage',
  'google.auth': 'google-auth',
  'google.generativeai': 'google-generativeai',
  'google.genai': 'google-genai',
  'ruamel.yaml': 'ruamel.yaml',
  attr: 'attrs',
  bs4: 'beautifulsoup4',
  Crypto: 'pycryptodome',
  cv2: 'opencv-python',
  dateutil: 'python-dateutil',
  discord: 'discord.py',
  docx: 'python-docx',
  dotenv: 'python-dotenv',
  faiss: 'faiss-cpu',
  fitz: 'PyMuPDF',
  git: 'GitPython',
  github: 'PyGithub',
  jose: 'python-jose',
  jwt: 'PyJWT',
  ldap: 'python-ldap',
  Levenshtein: 'python-Levenshtein',
  magic: 'python-magic',
  multipart: 'python-multipart',
  MySQLdb: 'mysqlclient',
  nacl: 'PyNaCl',
  OpenSSL: 'pyOpenSSL',
  PIL: 'pillow',
  pkg_resources: 'setuptools',
  pptx: 'python-pptx',
  psycopg2: 'psycopg2-binary',
  pythoncom: 'pywin32',
  serial: 'pyserial',
  skimage: 'scikit-image',
  sklearn: 'scikit-learn',
  slugify: 'python-slugify',
  socketio: 'python-socketio',
  engineio: 'python-engineio',
  telegram: 'python-telegram-bot',
  tree_sitter: 'tree-sitter',
  usb: 'pyusb',
  websocket: 'websocket-client',
  win32api: 'pywin32',
  win32com: 'pywin32',
  win32con: 'pywin32',
  win32gui: 'pywin32',
  yaml: 'PyYAML',
  zmq: 'pyzmq',
};

/** The distribution that most likely brings `module`: from a small table, else its top-level name. */
export function likelyDistribution(module: string): string {
  const parts = module.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    const known = Object.hasOwn(DISTRIBUTIONS, name) ? DISTRIBUTIONS[name] : undefined;
    if (known) return known;
  }
  return (parts[0] ?? module).replaceAll('_', '-');
}

/** The modules that the distribution `name` most likely brings: from the same table, whatever its capitals and separators. */
export function likelyModules(name: string): string[] {
  const wanted = normalized(name);
  return Object.keys(DISTRIBUTIONS).filter((module) => normalized(DISTRIBUTIONS[module] ?? '') === wanted);
}

/** One spelling for all that Python's packaging takes for the same name (PEP 503). */
function normalized(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

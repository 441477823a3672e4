# Read by the programs in bin/, with $root set: installs what is missing, and puts Node 24 first in PATH.
# All it says goes to standard error, so that standard output stays the program's own.

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$1" >&2
  exit 1
}

# The packages are those of package-lock.json: by the copy kept after the last look, or by npm's own record being newer.
is_installed() {
  cmp -s "$root/package-lock.json" "$root/node_modules/.installed-lock.json" && return 0
  [ "$root/node_modules/.package-lock.json" -nt "$root/package-lock.json" ] || return 1
  cp "$root/package-lock.json" "$root/node_modules/.installed-lock.json" 2>/dev/null || true
}

install_packages() {
  command -v npm >/dev/null || fail 'npm is missing. Install Node.js 20 or later, which brings it: https://nodejs.org'
  echo 'Installing the packages, which takes a minute the first time …' >&2
  (cd "$root" && npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error >&2) ||
    fail 'npm ci did not succeed: see above'
  cp "$root/package-lock.json" "$root/node_modules/.installed-lock.json"
}

# One at a time, where flock exists: two programs started at once would take each other's packages away.
if ! is_installed; then
  if command -v flock >/dev/null; then
    exec 9<"$root/package-lock.json"
    flock 9
  fi
  is_installed || install_packages
  exec 9<&-
fi

PATH="$root/node_modules/.bin:$PATH"
export PATH
node_version=$(node -v 2>/dev/null || echo none)
case $node_version in
v24.*) ;;
*) fail "Node 24 is needed and $node_version was found. There is a package of it for Linux on x64 and arm64; elsewhere install Node 24" ;;
esac

# What node compiles is kept for the next start.
NODE_COMPILE_CACHE=${NODE_COMPILE_CACHE-$root/node_modules/.cache/node}
export NODE_COMPILE_CACHE

# The same data wherever it is started from.
DATA_DIR=${DATA_DIR-$root/data}
export DATA_DIR

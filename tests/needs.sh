# Installs what tests need and says so; sourced by the `install` of a folder of tests.

# as_root COMMAND…: runs a command as the administrator.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# debian PACKAGE REASON: installs a package of Debian.
debian() {
    echo "   installing $1 (for $2)"
    command -v apt-get >/dev/null || { echo "there is no apt-get to install $1 (for $2)" >&2; exit 1; }
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$1" >/dev/null
}

# need COMMAND PACKAGE: installs a package where a command is missing.
need() {
    command -v "$1" >/dev/null || debian "$2" "$1"
}

# need_font FAMILY PACKAGE: installs a package where a family of letters is missing.
need_font() {
    [ -n "$(fc-list "$1" family)" ] || debian "$2" "$1"
}

# npm_packages: installs the packages of package-lock.json in the folder where we are, once for each lock file.
npm_packages() {
    cmp -s package-lock.json node_modules/.lock && return
    echo "   installing the npm packages of $(basename "$PWD")/package.json"
    npm ci --ignore-scripts --no-audit --no-fund --silent
    cp package-lock.json node_modules/.lock
}

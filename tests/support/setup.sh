# shellcheck shell=bash
# Shared by examples/run, tests/run, tests/soak and .ci/run: sourced, not run. Bash, which every Debian has.
#
# Gives: root (the repository), say, fail, need_packages, jobs, build PRESET TARGET…

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export LC_ALL=C.UTF-8
# Debian's `c++` may be another compiler than the one the project is written for.
export CXX=${CXX:-g++}

build_packages=(g++ cmake ninja-build ccache git libboost1.81-dev libsimdjson-dev libssl-dev libfmt-dev libcli11-dev)
test_packages=("${build_packages[@]}" libgtest-dev libgmock-dev)

say() { printf '\n== %s\n' "$*"; }

# What went wrong and what to do about it, in one place at the end of the output.
fail() {
  printf '\nerror: %s\n' "$1" >&2
  shift
  local line
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 1
}

missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$package"
  done
}

# need_packages NAME…: installs the Debian packages that are not there. The second time it does nothing.
need_packages() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    fail "this is not a Debian system: there is no apt-get." \
      "Mizan is built on Debian 12. Elsewhere, install the equivalents of:" "$*" \
      "and run: cmake --preset dev && cmake --build --preset dev && ctest --preset dev"
  local missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing Debian packages: ${missing[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fail "packages are missing, and installing them needs root (there is no sudo)." \
        "Run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
    # Without a terminal nobody can type a password.
    [ -t 0 ] || as_root=(sudo -n)
  fi
  local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0)
  "${install[@]}" update >/dev/null ||
    fail "the package lists could not be fetched: no network, or no right to use sudo." \
      "Run: ${as_root[*]} apt-get update"
  "${install[@]}" install --no-install-recommends "${missing[@]}" | grep -E '^(Get|Setting up)' ||
    true # apt's own status is asked below: what counts is whether the packages are there
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] ||
    fail "these packages could not be installed: ${missing[*]}" "Mizan is built on Debian 12 (bookworm)." \
      "Run: ${as_root[*]} apt-get install ${missing[*]}"
}

# As many compilations at once as there are cores and memory for: the grammar alone takes a gigabyte.
jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable:/ {print int($2 / 1500000)}' /proc/meminfo)
  [ "${memory:-0}" -ge 1 ] || memory=1
  [ "$cores" -le "$memory" ] && echo "$cores" || echo "$memory"
}

# build PRESET [TARGET…]: configures and builds into build/PRESET.
build() {
  local preset=$1
  shift
  say "Building: preset $preset (${*:-everything})"
  (
    cd "$root"
    mkdir -p "build/$preset"
    cmake --preset "$preset" >"build/$preset/configure.log" 2>&1 || { cat "build/$preset/configure.log"; exit 1; }
    cmake --build --preset "$preset" --parallel "$(jobs)" ${1:+--target "$@"}
  )
}

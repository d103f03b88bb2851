# The system's packages: what is missing is installed, or named. Sourced, never run.

# Names the packages of the given lists (packaging/packages/NAME), without their comments.
packages_in() {
  local list
  for list in "$@"; do sed -e 's/[[:space:]]*#.*//' -e '/^$/d' "packaging/packages/$list"; done
}

# Names those of the given packages that Debian has neither installed nor in another package's
# provides (Ubuntu calls libglib2.0-0 libglib2.0-0t64, and that one provides the name).
missing_of() {
  # shellcheck disable=SC2016  # ${…} is dpkg-query's own notation
  dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
    awk -v wanted="$*" '
      $1 == "installed" { gsub(/[,()=]/, " "); for (i = 2; i <= NF; i++) there[$i] = 1 }
      END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!(names[i] in there)) print names[i] }'
}

# Installs packages with apt, as root or through sudo.
apt_install() {
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || stop "As an administrator, please run: apt-get install $*"
    as_root=(sudo)
  fi
  say "Installing $# system packages: $*"
  as_root+=(env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes)
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Says which family of systems this is: debian, fedora, arch, opensuse, macos or other.
system_family() {
  if [ "$(uname -s)" = Darwin ]; then echo macos && return; fi
  local like=""
  [ ! -r /etc/os-release ] || like=" $(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}") "
  case "$like" in
    *" debian "* | *" ubuntu "*) echo debian ;;
    *" fedora "* | *" rhel "*) echo fedora ;;
    *" arch "*) echo arch ;;
    *suse*) echo opensuse ;;
    *) echo other ;;
  esac
}

# Makes sure of the packages in the given lists; where apt is not at home it names them and goes
# on only when the person says that they are there.
ensure_packages() {
  local family names missing
  family=$(system_family)
  if [ "$family" = debian ]; then
    names=$(packages_in "$@")
    # shellcheck disable=SC2086  # one word a package
    missing=$(missing_of $names)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || apt_install $missing
    return
  fi
  [ "${PETITIONDESK_PACKAGES:-}" != installed ] || return 0
  [ "$family" != other ] || family=fedora
  say "PetitionDesk installs its system packages by itself on Debian and Ubuntu only."
  say "Here, please install what these names stand for ($family):"
  say "  $(packages_in "$family" | tr '\n' ' ')"
  stop "Then run this again with PETITIONDESK_PACKAGES=installed before the command."
}

# The locked Python environment in .venv. Sourced, never run.

# A person's shell may point Python elsewhere or forbid bytecode, which doubles the start.
unset PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH PYTHONPYCACHEPREFIX VIRTUAL_ENV
# uv takes the Python that is here; it never fetches another one from the network.
export UV_PYTHON_DOWNLOADS=never UV_NO_PROGRESS=1

# Names the first Python that is new enough.
find_python() {
  local name
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$name"
      return
    fi
  done
  stop "PetitionDesk needs Python 3.11 or newer, and there is none. Please install one, then try again."
}

# Whether .venv still works: its Python is the one it was made with, and nobody moved the folder
# (the programs in it begin with their own full path).
environment_is_sound() {
  .venv/bin/python -c '
import os, sys
sys.exit(not os.path.isdir(".venv/lib/python%d.%d" % sys.version_info[:2]))' 2>/dev/null || return 1
  [ ! -e .venv/bin/petitiondesk ] || grep -qF "$PWD/.venv/" .venv/bin/petitiondesk
}

# A fingerprint of everything that decides what belongs in .venv.
wanted_environment() { cat pyproject.toml uv.lock packaging/lib/uv.txt packaging/lib/environment.sh | cksum; }

# Gives uv, pinned by its hashes, a private home inside .venv.
ensure_uv() {
  local wanted
  wanted=$(cksum <packaging/lib/uv.txt)
  [ "$(cat .venv/tools/made-from 2>/dev/null)" != "$wanted" ] || return 0
  .venv/bin/python -m venv --clear .venv/tools
  .venv/tools/bin/python -m pip install --quiet --disable-pip-version-check --no-compile \
    --require-hashes --no-deps --only-binary :all: -r packaging/lib/uv.txt
  echo "$wanted" >.venv/tools/made-from
}

# ensure_environment NAME UV-SYNC-OPTION…: brings .venv to the lock file, unless it is there
# already. NAME tells what a start needs from what the tests need.
ensure_environment() {
  local stamp=.venv/ready-for-$1 wanted python
  shift
  if ! environment_is_sound; then
    python=$(find_python)
    "$python" -m venv --clear --without-pip .venv
  fi
  wanted=$(wanted_environment)
  [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
  say "Setting up the Python environment (once; it takes a minute or two)"
  ensure_uv
  .venv/tools/bin/uv sync --quiet --locked --compile-bytecode "$@"
  .venv/bin/python -m compileall -q src
  echo "$wanted" >"$stamp"
}

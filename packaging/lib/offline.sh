# Running without a network. Sourced, never run.

# Brings up the loopback interface, on which a test's own server answers; nothing else is there.
loopback='
import fcntl, socket, struct
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1  # linux/sockios.h, linux/if.h
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    fcntl.ioctl(one, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP).ljust(40, b"\0"))'

# Replaces this shell by a command that reaches no computer but its own, where the system lets us.
exec_offline() {
  local alone=(unshare --net)
  [ "$(id -u)" = 0 ] || alone=(unshare --map-current-user --keep-caps --net)
  if "${alone[@]}" .venv/bin/python -c "$loopback" 2>/dev/null; then
    # What may be done inside is for the interface alone: the command has no more than this shell.
    [ "$(id -u)" = 0 ] || set -- setpriv --ambient-caps=-all --inh-caps=-all "$@"
    exec "${alone[@]}" bash -c '.venv/bin/python -c "$0" && exec "$@"' "$loopback" "$@"
  fi
  say "This system does not let us take the network away; the tests themselves refuse to use it."
  exec "$@"
}

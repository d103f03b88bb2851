# Words for the person at the terminal. Sourced, never run.

# Says what is going on; standard output stays free for the program.
say() { printf '%s\n' "$*" >&2; }

# Says what is wrong and what to do, and stops.
stop() {
  say "$@"
  exit 1
}

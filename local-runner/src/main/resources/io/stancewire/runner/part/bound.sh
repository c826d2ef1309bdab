# Runs a command that ends when standard input closes.
# Arguments: PIDFILE SIGNAL GRACE COMMAND...   (GRACE: tenths of a second from SIGNAL to KILL)
pidfile=$1
signal=$2
grace=$3
shift 3

exec 3<&0 </dev/null
"$@" 3<&- &
child=$!
echo "$child" >"$pidfile.new" && mv "$pidfile.new" "$pidfile"

(
    while read -r _; do :; done <&3
    kill -"$signal" "$child" 2>/dev/null
    while [ "$grace" -gt 0 ] && kill -0 "$child" 2>/dev/null; do
        sleep 0.1
        grace=$((grace - 1))
    done
    kill -KILL "$child" 2>/dev/null
) >/dev/null 2>&1 &
watcher=$!
exec 3<&-

wait "$child"
code=$?
kill "$watcher" 2>/dev/null
rm -f "$pidfile"
exit "$code"

# A disk that is full ends a run with 4 and one clear message; with space again the run goes on and gives the same bytes.
. "$(dirname -- "$0")/../scripts/check.sh"
mkdir disk
mount -t tmpfs -o size=200k none disk 2>/dev/null || { echo "only root can mount a small disk"; exit 77; }
trap 'umount disk' EXIT
make_study study
make_analysis a.yaml study
expect 0 roomy run a.yaml --out room/run
for what in run predictions; do
    [ $what = run ] && expect 4 full run a.yaml --out disk/run
    [ $what = predictions ] && { cat /dev/zero >disk/filler 2>/dev/null || true; } # what the run did not fit into
    [ $what = predictions ] && expect 4 full predict room/run/models/response-svm.resistlab study --out disk/predictions.tsv
    says full "error: Cannot write " "the disk is full. Free some space."
    [ ! -s full.out ]
    [ "$(grep -c '^error: ' full.err)" -eq 1 ]
done
says full disk/predictions.tsv
[ ! -e disk/predictions.tsv ]
find disk -name '*.part' | grep . && fail "half-written files are left"
mount -o remount,size=20m disk
expect 0 resumed run a.yaml --out disk/run --resume
grep -q ' units were done before\.' resumed.err
same_run room/run disk/run

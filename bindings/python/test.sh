#!/usr/bin/env bash
# Tries the Python package as its users do: builds the wheel, installs it in a fresh environment, runs the tests, the type
# checker and the example there. Needs python3 with venv, gcc, cargo; takes the other packages from PyPI.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
folder=$root/target/python
python=${PYTHON:-python3}

cargo build --quiet --release --manifest-path "$root/Cargo.toml"
rm -rf "$folder/build" "$folder/dist" "$folder/environment"
mkdir -p "$folder"
"$python" -m venv "$folder/environment"
bin=$folder/environment/bin
"$bin/pip" wheel --quiet --no-deps --wheel-dir "$folder/dist" .
wheel=$(echo "$folder"/dist/*.whl)
case $wheel in
  *-py3-none-*.whl) echo "test.sh: $(basename "$wheel"), $(stat -c %s "$wheel") bytes" ;;
  *) echo "test.sh: $wheel is not for every Python 3" >&2; exit 1 ;;
esac

# Without anything else: numpy and pyarrow are needed by those who use them only.
"$bin/pip" install --quiet --no-deps "$wheel"
(cd "$folder" && PYTHONDONTWRITEBYTECODE=1 "$bin/python" -c '
import regelkern
assert regelkern.assess("TBHF21", "provider", {"provider.has_msz_agreement_2020": False}).deciding == "TBHF21-3.1"
')

export PYTHONDONTWRITEBYTECODE=1 MPLBACKEND=Agg
"$bin/pip" install --quiet matplotlib mypy numpy pyarrow pytest
"$bin/python" -m pytest -q
"$bin/mypy" src/regelkern generate.py setup.py examples tests "$root/tests/bench/calls_python.py"

# The example, from the claims themselves and from what the command line printed: the same sums.
"$bin/python" examples/contract_year.py "$root/tests/data/contract-small.json" "$root/tests/data/claims-small.csv" \
  "$folder/contract-year.png" | tee "$folder/example.txt"
"$root/target/release/regelkern" adjudicate --contract "$root/tests/data/contract-small.json" --format json \
  "$root/tests/data/claims-small.csv" > "$folder/verdicts.jsonl" || [ $? = 1 ]
"$bin/python" examples/contract_year.py "$root/tests/data/contract-small.json" "$folder/verdicts.jsonl" \
  "$folder/contract-year.svg" | diff <(sed '$d' "$folder/example.txt") <(sed '$d' /dev/stdin)
[ -s "$folder/contract-year.png" ] && [ -s "$folder/contract-year.svg" ]
echo "test.sh: done"

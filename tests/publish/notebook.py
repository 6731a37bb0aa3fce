"""Runs the code of a notebook, cell by cell, and compares what it prints with what the notebook holds.

`python3 tests/publish/notebook.py NOTEBOOK` prints `N passed, N failed` last; with `--write` it keeps what was printed.
"""

import contextlib
import io
import json
import os
import sys

os.environ.setdefault("MPLBACKEND", "agg")
path = next(word for word in sys.argv[1:] if not word.startswith("-"))
with open(path, encoding="utf-8") as file:
    notebook = json.load(file)

names = {"__name__": "__main__"}
passed, failed = 0, 0
root = os.getcwd()
for number, cell in enumerate(notebook["cells"]):
    if cell["cell_type"] != "code":
        continue
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile("".join(cell["source"]), f"{path}, cell {number}", "exec"), names)
    text = printed.getvalue()
    kept = "".join(line for output in cell["outputs"] for line in output["text"])
    if "--write" in sys.argv:
        lines = text.splitlines(keepends=True)
        cell["outputs"] = [{"name": "stdout", "output_type": "stream", "text": lines}] if lines else []
    elif text != kept:
        failed += 1
        print(f"cell {number} prints\n{text}and not\n{kept}")
        continue
    passed += 1

os.chdir(root)
if "--write" in sys.argv:
    with open(path, "w", encoding="utf-8") as file:
        json.dump(notebook, file, indent=1, ensure_ascii=False)
        file.write("\n")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

# The product starts and says its version.
"$resistlab" --version | grep -E '^(ResistLab|resistlab) [0-9]+\.[0-9]+\.[0-9]+'

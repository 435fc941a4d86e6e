fr:
fr: (frais|) de dossier

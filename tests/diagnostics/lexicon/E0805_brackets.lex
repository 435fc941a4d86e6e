fr: (frais de dossier
fr: frais] de dossier
fr: frais | coûts

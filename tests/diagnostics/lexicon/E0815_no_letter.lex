fr: frais , dossier

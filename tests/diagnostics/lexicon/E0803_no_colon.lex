frais de dossier

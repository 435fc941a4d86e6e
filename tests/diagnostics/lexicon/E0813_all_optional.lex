fr: [frais] [de dossier]

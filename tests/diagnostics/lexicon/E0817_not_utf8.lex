fr: frais ÿ dossier

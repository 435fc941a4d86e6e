fr: fr* de dossier

# A lexicon for the specification of text signals: small, so that each line can be seen at work.
fr: à la charge du candidat
fr: frais de dossier
en: at the candidate's expense
ar: على نفقة المترشح
fr not: aucun
en not: no

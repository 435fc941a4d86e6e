fr: frais
de: gebühr

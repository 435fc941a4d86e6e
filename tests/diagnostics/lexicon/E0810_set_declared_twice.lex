fr let fee: frais
fr let fee: coûts

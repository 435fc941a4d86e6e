fr let worker: (candidat|salarié)
fr: frais du <worke>

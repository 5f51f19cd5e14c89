title = Servizio oscuro
summary = Un servizio in parole d'ufficio.
p-aaaaa = Una frase che non c'è più da nessuna parte del testo.

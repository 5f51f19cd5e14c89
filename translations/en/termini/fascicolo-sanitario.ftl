### Fascicolo sanitario elettronico — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = electronic health record
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = prescription
# term: vaccini → { -vaccino } = vaccine
summary = The online collection of your tests, prescriptions and vaccines.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = prescription
keywords = FSE; tests; test results; prescriptions; website
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
p-f952d = You enter the website of the Region with [SPID or CIE][1]. You can also change doctor.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = You decide who can see your data.

### Fascicolo sanitario elettronico — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = historia clínica electrónica
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = receta médica
# term: vaccini → { -vaccino } = vacuna
summary = La colección en línea de sus exámenes, recetas y vacunas.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = receta médica
keywords = FSE; exámenes; resultados; recetas; sitio
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
p-f952d = Entra en el sitio de la Región con [SPID o CIE][1]. También puede cambiar de médico.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = Usted decide quién puede ver sus datos.

### termini/vaccino
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = vaccino
summary = Un'iniezione che ti protegge da una malattia.
keywords = vaccinazione; iniezione; libretto
p-nicgv = Per i minori alcuni vaccini sono obbligatori e gratis.
p-hdsua = Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.

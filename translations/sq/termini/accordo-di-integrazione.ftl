### accordo di integrazione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = marrëveshje integrimi
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = Një marrëveshje me Shtetin: mësoni italishten dhe rregullat, dhe merrni pikë.
# it: punti; crediti; firma
keywords = pikë; kredite; firmë; marrëveshje; leje
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = E firmos kush hyn për herë të parë dhe është mbi 16 vjeç. Ka të bëjë me lejet prej të paktën një viti.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = Merrni pikë me kurset dhe me shkollën. Ruani të gjitha dëshmitë.

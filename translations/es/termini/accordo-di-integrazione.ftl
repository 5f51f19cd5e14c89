### accordo di integrazione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = acuerdo de integración
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = Un pacto con el Estado: usted aprende italiano y las reglas, y recibe puntos.
# it: punti; crediti; firma
keywords = puntos; créditos; firma; acuerdo con el Estado
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = Lo firma quien entra por primera vez y tiene más de 16 años. Se refiere a los permisos de al menos un año.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = Gana puntos con los cursos y con la escuela. Guarde todos los certificados.

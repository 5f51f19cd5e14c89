### accordo di integrazione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = accord d’intégration
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = Un pacte avec l’État : vous apprenez l’italien et les règles, et vous recevez des points.
# it: punti; crediti; firma
keywords = points; crédits; signature
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = Il est signé par les personnes qui entrent pour la première fois et ont plus de 16 ans. Il concerne les permis d’au moins un an.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = Vous gagnez des points avec les cours et l’école. Gardez toutes les attestations.

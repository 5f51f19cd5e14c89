### centro psico-sociale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = центр психического здоровья
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = Государственная служба психического здоровья для взрослых.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; психиатр; психическое здоровье; депрессия
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = социальный работник
p-s99y7 = Там работают врачи, психологи, медсёстры и социальные работники.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = Читайте, [как попросить о помощи][1].

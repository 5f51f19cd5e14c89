### passaporto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = ???
# it: Il documento del tuo Paese per viaggiare.
summary = ???
# it: viaggio; consolato
# term: consolato → { -consolato } = консульство или посольство
keywords = ???
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = консульство или посольство
# term: questura → { -questura } = управление полиции
p-pezhc = ???
# it: Nessuno può tenere il tuo passaporto contro la tua volontà.
p-z935h = ???

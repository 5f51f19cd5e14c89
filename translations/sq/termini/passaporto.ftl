### passaporto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = pasaportë
# it: Il documento del tuo Paese per viaggiare.
summary = Dokumenti i vendit tuaj për të udhëtuar.
# it: viaggio; consolato
# term: consolato → { -consolato } = konsullatë
keywords = udhëtim; konsullatë; dokument
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = konsullatë
# term: questura → { -questura } = drejtoria e policisë
p-pezhc = E jep vendi juaj, nëpërmjet konsullatës së tij. Për italianët e jep [drejtoria e policisë (Questura)][1].
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-z935h = As punëdhënësi, as burri, as pronari i shtëpisë, as personi që ju ka sjellë në Itali nuk mund ta mbajë pasaportën tuaj.

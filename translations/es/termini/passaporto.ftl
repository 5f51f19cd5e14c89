### passaporto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = pasaporte
# it: Il documento del tuo Paese per viaggiare.
summary = El documento de su país para viajar.
# it: viaggio; consolato
# term: consolato → { -consolato } = consulado y embajada
keywords = viaje; consulado
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = consulado y embajada
# term: questura → { -questura } = jefatura de policía
p-pezhc = Lo da su país, a través de su consulado. Para los italianos lo da la [jefatura de policía (Questura)][1].
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-z935h = Ni un { -datore-di-lavoro }, ni un esposo, ni el dueño de la vivienda, ni quien le trajo a Italia puede quedarse con su pasaporte.

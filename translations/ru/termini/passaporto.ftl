### passaporto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = паспорт
# it: Il documento del tuo Paese per viaggiare.
summary = Документ вашей страны для поездок.
# it: viaggio; consolato
# term: consolato → { -consolato } = консульство или посольство
keywords = поездка; консульство; загранпаспорт
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = консульство или посольство
# term: questura → { -questura } = управление полиции
p-pezhc = Его выдаёт ваша страна через своё консульство. Итальянцам его выдаёт [управление полиции (Questura)][1].
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-z935h = Ни работодатель, ни муж, ни хозяин жилья, ни человек, который привёз вас в Италию, не может держать у себя ваш паспорт.

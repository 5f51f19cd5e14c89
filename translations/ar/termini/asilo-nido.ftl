### asilo nido — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = دار الحضانة
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = المكان للأطفال من بضعة أشهر إلى ثلاث سنوات.
# it: nido; bambini piccoli; zero tre anni
keywords = حضانة; كريش; أطفال صغار; من صفر إلى ثلاث سنوات
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = ليست إلزامية، وعادة تدفع عنها. اقرأ [كيف تطلبها][1].

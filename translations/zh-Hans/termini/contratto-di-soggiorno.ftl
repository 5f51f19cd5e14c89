### contratto di soggiorno — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = 居留合同
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = 为了得到居留，您和雇您的人签的合同。
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
keywords = 工作; 雇主; 居留
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-k7kyf = 由工人和雇主签。上面还写明有合适的住房。一般你们在入境后15天之内签。
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = 没有这份合同，工作居留就办不下来。

### busta paga — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = 工资单
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = 每月一张的单子，写有工资、工时和税。
# it: stipendio; cedolino; salario
keywords = 工资; 工资条; 薪水
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-krgcy = 雇主必须给您。请全部保存。
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = 办居留、住房和养老金时是证据。

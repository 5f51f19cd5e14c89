### licenziamento — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = 解雇
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
summary = 雇主不让您继续工作。
# it: perdere il lavoro; lettera; giusta causa
keywords = 失业; 解雇信; 正当理由; 开除
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = 工会
p-mbqe5 = 必须书面通知。如果不同意，您有**60天**时间提出：去找[工会][1]。

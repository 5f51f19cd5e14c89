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
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = 工会
p-mbqe5 = 必须书面通知。如果不同意，去找[工会][1]。
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: raccomandata → { -raccomandata } = 挂号信
# term: pec → { -pec } = 认证电子邮箱
l-d93e7 = 在**60天**之内，用[挂号信（raccomandata）][1]或[认证电子邮箱（PEC）][2]写给{ -datore-di-lavoro }。
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = 然后您有**180天**去找法官。

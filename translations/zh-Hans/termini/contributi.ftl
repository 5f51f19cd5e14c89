### contributi — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = 社保金
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = 工人和雇主为养老、病假和失业交的钱。
# it: pensione; INPS; busta paga
# term: inps → { -inps } = 国家社保局
# term: busta paga → { -busta-paga } = 工资单
keywords = 养老金; INPS; 工资单; 社保
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = 每个月交。家政工作每三个月交。
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = 国家社保局
# term: patronato → { -patronato } = 公益代办处
p-ankcy = 您可以在[INPS][1]网站上或通过[公益代办处（patronato）][2]查自己的社保金。

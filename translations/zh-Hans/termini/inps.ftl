### INPS — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = 国家社保局
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = 发放养老金、失业金、产假津贴和子女补贴的机构。
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = 社保金
keywords = 养老金; 社保金; 失业金; 产假
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = 社保金
p-wjcyd = INPS的意思是“国家社会保障局”（Istituto nazionale della previdenza sociale）。工作的人向INPS交社保金。
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = 公益代办处
p-4kxas = [公益代办处（patronato）][1]替您和INPS沟通。

### INPS — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = 国家社保局
title = INPS（国家社保局）
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = 发放养老金、失业金、子女补贴和产假津贴的机构。
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = 国家社保局
# term: contributi → { -contributi } = 社保金
keywords = INPS; 养老金; 社保; 退休; 社保局
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-7j9hw = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-iitxj = INPS（手机拨打）

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = 国家社保局
# term: contributi → { -contributi } = 社保金
p-z8g7w = [INPS][1]收取工作的人缴的社保金，并发放很多补助。例如：
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [失业金][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = 子女统一补贴
l-fk9b2 = [子女统一补贴][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [产假津贴][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = 养老金和残疾补助
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = 国家社保局
p-8sc3w = 网站是{ $web }。用座机请打{ $phone-inps-da-telefono-fisso }。用手机请打{ $phone-inps-da-cellulare }。
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
# term: inps → { -inps } = 国家社保局
p-ysg3g = 如果觉得难，请去[公益代办处（patronato）][1]：他们替您和INPS沟通。

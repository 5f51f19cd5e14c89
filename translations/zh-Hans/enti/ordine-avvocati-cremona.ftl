### Ordine degli avvocati di Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = 克雷莫纳律师公会（Ordine degli avvocati di Cremona）
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = 律师的公会：提供律师名单，接收法律援助申请。
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = 律师; 律师公会; 法律援助; 免费律师

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = 每个法院都设有律师公会。律师公会：
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = 有律师名单
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = 法律援助
l-n2a89 = 接收[法律援助（国家付费的律师）][1]的申请
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = 有**sportello per il cittadino**（市民咨询窗口），免费提供信息
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = 我们不知道时间和电话。请问克雷莫纳法院。

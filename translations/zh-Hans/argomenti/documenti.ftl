### Documenti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = 证件
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
# term: codice fiscale → { -codice-fiscale } = 税号
summary = 居留、税号和其他证件。
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = 护照
# term: anagrafe → { -anagrafe } = 户籍处
# term: residenza → { -residenza } = 户口
keywords = 居留; 身份证; 护照; 户口; 证件; 税号
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = 请查看您证件的到期日。如果居留快到期了，请看[怎样更新][1]。

### Associazioni — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = 协会
# it: Gruppi e volontari della zona.
summary = 本地的团体和志愿者。
# it: associazioni; volontari; comunità
keywords = 协会; 社团; 志愿者; 华人社团; 同乡会; 朋友
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = 在团体里可以找到朋友和帮助。请看[怎样找到一个团体][1]。

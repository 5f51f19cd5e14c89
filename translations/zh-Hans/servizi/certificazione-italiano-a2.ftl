### Provare che sai l'italiano: A2 e B1 — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = 证明您的意大利语水平：A2和B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = 国籍
summary = 办居留或国籍需要哪种意大利语证明。
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = A2考试; 意大利语证书; B1; CILS; CELI; PLIDA; 意大利语考试; 入籍考试
# it: la prova del livello di italiano
f-ab69q = 意大利语水平的证明
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = A2考试在内政部的网上平台申请。
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = 办某些证件，要证明您会多少意大利语。

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = 办什么
# it: Livello
c-2iqcb = 水平
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = 欧盟长期居留
c-6r6dc = 长期居留
# it: A2
c-d2k8t = A2
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = 国籍
c-bi9ke = 国籍
# it: B1
c-mc2sm = B1

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **A2水平。**有三条路：
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = 成人公立学校
l-tkvys = 上[CPIA][1]的课，取得A2证书。
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = 参加受认可的证书考试：CILS、CELI、PLIDA或Cert.it。
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = 省督府
l-m6wy3 = 在内政部的网上平台申请**免费考试**。[省督府（Prefettura）][1]会写信告诉您地点和时间。
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **B1水平。**需要受认可的证明：
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = CILS、CELI、PLIDA或Cert.it的B1证书
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = 或者意大利学校的文凭
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = 小心卖证书的人。用假证书，申请会被拒绝。这也是犯罪。

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = 省督府
p-iyafc = { -prefettura }的考试免费。证书考试要付钱：请先问价格。

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = 有意大利文凭的人不需要考A2。
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = 不满14岁的人不需要考。
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = 健康有严重问题的人，有公立医院的证明就可以不考。

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = 如果出了问题
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = 没有通过？**90天**后可以再申请。这期间请上课。

### Provare che sai l'italiano: A2 e B1 — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = Подтвердить знание итальянского: A2 и B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = гражданство
summary = Какое подтверждение итальянского нужно для вида на жительство или гражданства.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = тест A2; сертификат итальянского; B1; CILS; CELI; PLIDA; экзамен по итальянскому
# it: la prova del livello di italiano
f-ab69q = подтверждение уровня итальянского языка
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = Запишитесь на тест A2 на портале Министерства внутренних дел.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = Для некоторых документов надо подтвердить, как вы знаете итальянский.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = О чём просить
# it: Livello
c-2iqcb = Уровень
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
c-6r6dc = Долгосрочный вид на жительство
# it: A2
c-d2k8t = A2
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = гражданство
c-bi9ke = Гражданство
# it: B1
c-mc2sm = B1

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **Уровень A2.** Есть три пути:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = государственная школа для взрослых
l-tkvys = Пройдите курс в [CPIA][1] и получите свидетельство A2.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = Сдайте экзамен с признанным сертификатом: CILS, CELI, PLIDA или Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = префектура
l-m6wy3 = Запишитесь на **бесплатный тест** на портале министерства. [Префектура (Prefettura)][1] напишет вам, где и когда.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **Уровень B1.** Нужен признанный документ:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = сертификат B1 от CILS, CELI, PLIDA или Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = или диплом итальянской школы
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Осторожно с теми, кто продаёт сертификаты. С поддельным сертификатом вам откажут. Это ещё и преступление.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = префектура
p-iyafc = Тест префектуры бесплатный. За сертификаты вы платите: сначала спросите цену.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = Тем, у кого есть итальянский диплом, не нужно сдавать тест A2.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = Тем, кому меньше 14 лет, тест не нужен.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = Люди с тяжёлыми проблемами здоровья могут не сдавать тест, со справкой государственной больницы.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = Если что-то идёт не так
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = Вы не сдали тест? Можно записаться снова через **90 дней**. Пока ходите на курс.

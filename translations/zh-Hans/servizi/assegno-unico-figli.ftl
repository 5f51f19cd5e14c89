### Assegno unico per i figli — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = 子女统一补贴
title = 子女统一补贴
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = 国家社保局
summary = INPS每月为子女发的钱，最多发到21岁。
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = 子女统一补贴
keywords = 子女补贴; 孩子补贴; 儿童津贴; AUU; 家庭津贴; 奶粉钱
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = 税号
f-78utt = 子女和父母的{ -codice-fiscale }
# it: l'assegno ogni mese
f-9jtz9 = 每月的补贴
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-i8g2e = 用SPID或CIE登录。
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-s8tpj = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-bm386 = INPS（手机拨打）
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = 子女统一补贴
# term: inps → { -inps } = 国家社保局
p-rni85 = [子女统一补贴（assegno unico）][1]是给每个孩子的补助，由[INPS][2]每月发放。

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = 面向有不满18岁子女的家庭。如果孩子在读书、找工作或挣得很少，满18岁以后还可以领到满21岁的前一天。残障子女没有年龄限制。
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = 如果您不是欧盟公民，需要以下居留之一：
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = 欧盟长期居留
l-ttsvb = { -permesso-ue-lungo-periodo }
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = 允许工作超过6个月的工作居留
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = 国家社保局
# term: protezione internazionale → { -protezione-internazionale } = 国际保护
l-3qijr = INPS认可的其他居留，比如{ -protezione-internazionale }
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = 户口
# term: patronato → { -patronato } = 公益代办处
p-nmgx3 = 法律还要求在意大利有[户口][1]以及其他条件。规定改过好几次：请和[公益代办处（patronato）][2]一起核对。

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = 家庭经济状况指标
l-akz7n = 申请[ISEE][1]。这不是必须的，但没有ISEE只能拿最低金额。
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = 税号
# term: iban → { -iban } = 国际银行账号
l-zk6sc = 准备好孩子的{ -codice-fiscale }和您的[IBAN银行账号][1]。
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
l-jnpfj = 去[公益代办处（patronato）][1]，或使用网站{ $web }。
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = **只申请一次**。以后补贴会自动继续。
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = 家庭经济状况指标
l-ikxjq = 每年一月重新办ISEE。

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = 如果有孩子出生，马上加到申请里。如果在六月底之前申请，三月以来的各月也能拿到。
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = 孩子出生了？在**出生后120天**之内把孩子加上：就能拿到从怀孕第七个月算起的钱。

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = 账户必须是申请人的名字。
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = 父母可以各拿一半补贴。
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = 国家社保局
l-kzdku = 如果家庭情况有变，请告诉INPS。

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = 如果出了问题
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = 国家社保局
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: patronato → { -patronato } = 公益代办处
# term: ricorso → { -ricorso } = 上诉
p-fir6t = 居留到期时补贴停发了？请把更新居留的收据发给INPS。如果申请被拒，{ -patronato }可以提出{ -ricorso }。

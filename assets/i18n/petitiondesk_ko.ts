<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Add a rule of law</source>
      <translation>법 규정 추가</translation>
    </message>
    <message>
      <source>All letters</source>
      <translation>모든 서한</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>파일 확인…</translation>
    </message>
    <message>
      <source>Check the letter again</source>
      <translation>서한 다시 확인</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>시스템 색상</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>어두운 색상</translation>
    </message>
    <message>
      <source>Destroy the vault…</source>
      <translation>금고 파기…</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>무엇이든 찾거나 실행하기</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>도움말</translation>
    </message>
    <message>
      <source>History of this letter</source>
      <translation>이 서한의 기록</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>지면 크게</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>글자 크게</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>밝은 색상</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>지금 잠그기</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>메뉴</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>이 버전에 이름 붙이기…</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>다음 단계</translation>
    </message>
    <message>
      <source>Protected names…</source>
      <translation>보호하는 이름…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>끝내기</translation>
    </message>
    <message>
      <source>Read an endorsement…</source>
      <translation>동의서 읽기…</translation>
    </message>
    <message>
      <source>Read the page, or write again</source>
      <translation>지면 읽기, 또는 다시 쓰기</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <source>Save as letter file…</source>
      <translation>서한 파일로 저장…</translation>
    </message>
    <message>
      <source>Save now</source>
      <translation>지금 저장</translation>
    </message>
    <message>
      <source>Sign a file…</source>
      <translation>파일에 서명하기…</translation>
    </message>
    <message>
      <source>Sign this letter for your organisation…</source>
      <translation>단체 이름으로 이 서한에 서명하기…</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>지면 작게</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>글자 작게</translation>
    </message>
    <message>
      <source>Step before</source>
      <translation>이전 단계</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <source>Vault…</source>
      <translation>금고…</translation>
    </message>
  </context>
  <context>
    <name>AddressForms</name>
    <message>
      <source>%1: %2 … %3</source>
      <translation>%1: %2 … %3</translation>
    </message>
    <message>
      <source>%1: no form is known. Write it yourself.</source>
      <translation>%1: 알려진 형식이 없습니다. 직접 쓰세요.</translation>
    </message>
    <message>
      <source>%1: say whether the holder is a man or a woman.</source>
      <translation>%1: 받는 분이 남성인지 여성인지 알려 주십시오.</translation>
    </message>
    <message>
      <source>%1: write the name first, it stands in the form.</source>
      <translation>%1: 먼저 이름을 쓰세요. 형식에 이름이 들어갑니다.</translation>
    </message>
    <message>
      <source>Its holder</source>
      <translation>재직자</translation>
    </message>
    <message>
      <source>Kind of office</source>
      <translation>직책의 종류</translation>
    </message>
    <message>
      <source>No native speaker has reviewed the forms of this language yet. Let somebody read them.</source>
      <translation>이 언어의 형식은 아직 원어민이 검토하지 않았습니다. 누군가에게 읽어 달라고 하세요.</translation>
    </message>
    <message>
      <source>None, or not listed</source>
      <translation>없음 또는 목록에 없음</translation>
    </message>
    <message>
      <source>Of which country</source>
      <translation>어느 나라의 직책인지</translation>
    </message>
    <message>
      <source>The forms of address are written in.</source>
      <translation>호칭과 경칭을 적어 넣었습니다.</translation>
    </message>
    <message>
      <source>Use these forms</source>
      <translation>이 형식 쓰기</translation>
    </message>
  </context>
  <context>
    <name>AddresseeCard</name>
    <message>
      <source>Add a way to hand it over</source>
      <translation>전달 방법 추가</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>주소</translation>
    </message>
    <message>
      <source>Address, and ways to hand it over</source>
      <translation>주소와 전달 방법</translation>
    </message>
    <message>
      <source>An embassy in your city can receive the letter.</source>
      <translation>가까운 도시의 대사관이 서한을 받을 수 있습니다.</translation>
    </message>
    <message>
      <source>Before the name, such as “Her Excellency”.</source>
      <translation>이름 앞에 붙습니다. 예: “각하”.</translation>
    </message>
    <message>
      <source>Fill in the forms of address</source>
      <translation>호칭과 경칭 채우기</translation>
    </message>
    <message>
      <source>Form of address</source>
      <translation>경칭</translation>
    </message>
    <message>
      <source>Holder looked up on</source>
      <translation>누가 맡고 있는지 확인한 날</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>직위</translation>
    </message>
    <message>
      <source>Offices change hands. It is never printed.</source>
      <translation>자리의 주인은 바뀝니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>수신인</translation>
    </message>
    <message>
      <source>Salutation</source>
      <translation>인사말</translation>
    </message>
    <message>
      <source>Such as “President of Ukraine”.</source>
      <translation>예: “우크라이나 대통령”.</translation>
    </message>
    <message>
      <source>Such as “Your Excellency,”.</source>
      <translation>예: “존경하는 대통령님,”.</translation>
    </message>
    <message>
      <source>Way to hand it over removed</source>
      <translation>전달 방법을 삭제했습니다</translation>
    </message>
    <message>
      <source>Who holds the office, if the letter says so.</source>
      <translation>서한에 밝힌다면, 그 직위에 있는 사람입니다.</translation>
    </message>
  </context>
  <context>
    <name>Afterwards</name>
    <message numerus="yes">
      <source>%Ln files were made of the letter that you left. Folder: %1</source>
      <translation>
        <numerusform>떠난 서한에서 파일 %Ln개를 만들었습니다. 폴더: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>1 file was made of the letter that you left. Folder: %1</source>
      <translation>떠난 서한에서 파일 1개를 만들었습니다. 폴더: %1</translation>
    </message>
    <message>
      <source>Signed: %1</source>
      <translation>서명함: %1</translation>
    </message>
    <message>
      <source>What was being made when you left was given up. Nothing was written.</source>
      <translation>자리를 떠날 때 만들던 것은 그만두었습니다. 기록된 것이 없습니다.</translation>
    </message>
    <message>
      <source>What was being signed when you left was finished.</source>
      <translation>자리를 떠날 때 서명하던 것은 끝마쳤습니다.</translation>
    </message>
  </context>
  <context>
    <name>AnnexCard</name>
    <message>
      <source>Annex</source>
      <translation>첨부 문서</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>우리 단체만 봅니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>쪽수</translation>
    </message>
    <message>
      <source>Reason, if not everybody may read it</source>
      <translation>모두가 읽을 수는 없다면 그 이유</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>Who may read it</source>
      <translation>읽을 수 있는 사람</translation>
    </message>
  </context>
  <context>
    <name>ArgumentMap</name>
    <message>
      <source>%1 (not bound)</source>
      <translation>%1(구속되지 않음)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln demands lack something.</source>
      <translation>
        <numerusform>요구 사항 %Ln개에 빠진 것이 있습니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln rules do not bind whom they are said to bind.</source>
      <translation>
        <numerusform>규정 %Ln개는 구속한다고 적힌 곳을 구속하지 않습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 demand lacks something.</source>
      <translation>요구 사항 1개에 빠진 것이 있습니다.</translation>
    </message>
    <message>
      <source>1 rule does not bind whom it is said to bind.</source>
      <translation>규정 1개는 구속한다고 적힌 곳을 구속하지 않습니다.</translation>
    </message>
    <message>
      <source>As a picture</source>
      <translation>그림으로</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>표로</translation>
    </message>
    <message>
      <source>Carries: %1</source>
      <translation>뒷받침하는 요구: %1</translation>
    </message>
    <message>
      <source>Demand</source>
      <translation>요구 사항</translation>
    </message>
    <message>
      <source>Demand %1</source>
      <translation>요구 %1</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>요구 사항</translation>
    </message>
    <message>
      <source>Every demand rests on facts and rules, and all are used.</source>
      <translation>모든 요구 사항이 사실과 규칙에 근거하며, 쓰이지 않은 것이 없습니다.</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>사실</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>표시 방법</translation>
    </message>
    <message>
      <source>It does not bind: %1.</source>
      <translation>구속하지 않는 곳: %1.</translation>
    </message>
    <message>
      <source>It rests on no fact.</source>
      <translation>근거가 되는 사실이 없습니다.</translation>
    </message>
    <message>
      <source>It rests on no rule.</source>
      <translation>근거가 되는 규칙이 없습니다.</translation>
    </message>
    <message>
      <source>Its rules do not say whom they bind.</source>
      <translation>규칙이 누구를 구속하는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
      <source>Lies on</source>
      <translation>의무를 지는 쪽</translation>
    </message>
    <message>
      <source>Lies on: %1</source>
      <translation>의무를 지는 쪽: %1</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>빠진 것</translation>
    </message>
    <message numerus="yes">
      <source>No demand rests on %Ln facts or rules.</source>
      <translation>
        <numerusform>사실이나 규칙 %Ln개는 어떤 요구 사항의 근거도 아닙니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>No demand rests on 1 fact or rule.</source>
      <translation>사실이나 규칙 1개는 어떤 요구 사항의 근거도 아닙니다.</translation>
    </message>
    <message>
      <source>No demand rests on it.</source>
      <translation>이것을 근거로 하는 요구 사항이 없습니다.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>Press a box or a row to go to it.</source>
      <translation>상자나 줄을 누르면 그곳으로 갑니다.</translation>
    </message>
    <message>
      <source>Rests on: %1</source>
      <translation>근거: %1</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>규칙</translation>
    </message>
    <message>
      <source>There is no demand yet.</source>
      <translation>아직 요구 사항이 없습니다.</translation>
    </message>
    <message>
      <source>What rests on what</source>
      <translation>무엇이 무엇에 근거하는가</translation>
    </message>
    <message>
      <source>Write facts, choose rules of law and add demands. Then you see here which demand rests on which of them, and what still rests on nothing.</source>
      <translation>사실을 쓰고, 법 규정을 고르고, 요구 사항을 추가하세요. 그러면 어떤 요구가 무엇에 근거하는지, 아직 근거가 없는 것은 무엇인지 여기에 보입니다.</translation>
    </message>
    <message>
      <source>individuals</source>
      <translation>개인</translation>
    </message>
  </context>
  <context>
    <name>BackupPage</name>
    <message>
      <source>A restored vault lies in a folder of its own. This one stays as it is.</source>
      <translation>복원한 금고는 별도 폴더에 놓입니다. 지금 금고는 그대로 남습니다.</translation>
    </message>
    <message>
      <source>An earlier backup</source>
      <translation>이전 백업</translation>
    </message>
    <message>
      <source>An empty folder for the restored vault</source>
      <translation>복원할 금고를 놓을 빈 폴더</translation>
    </message>
    <message>
      <source>Backup (%1)</source>
      <translation>백업 (%1)</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>백업</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>취소했습니다. 기록된 것이 없습니다.</translation>
    </message>
    <message>
      <source>Checking the copy…</source>
      <translation>사본 확인 중…</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>복사 중…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>끝났습니다.</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>마지막 백업</translation>
    </message>
    <message>
      <source>Made, and read back: %1</source>
      <translation>만들고 다시 읽어 확인함: %1</translation>
    </message>
    <message>
      <source>Make a backup now…</source>
      <translation>지금 백업하기…</translation>
    </message>
    <message>
      <source>One sealed file with everything. Keep it on another disk. It opens with the same passphrase.</source>
      <translation>모든 것을 담아 봉인한 파일 하나입니다. 다른 디스크에 보관하세요. 같은 암호 문구로 열립니다.</translation>
    </message>
    <message>
      <source>Passphrase of the backup</source>
      <translation>백업의 암호 문구</translation>
    </message>
    <message>
      <source>Reading it back…</source>
      <translation>다시 읽는 중…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>복원</translation>
    </message>
    <message>
      <source>Restore a backup beside it…</source>
      <translation>백업을 따로 복원하기…</translation>
    </message>
    <message>
      <source>Restored. To open it, start PetitionDesk with: %1</source>
      <translation>복원했습니다. 열려면 PetitionDesk를 다음과 함께 시작하세요: %1</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>복원 중…</translation>
    </message>
    <message>
      <source>The backup to restore</source>
      <translation>복원할 백업</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
      <source>Where the backup is to be</source>
      <translation>백업을 둘 곳</translation>
    </message>
    <message>
      <source>Writing the backup…</source>
      <translation>백업 기록 중…</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message numerus="yes">
      <source>%Ln things are needed here</source>
      <translation>
        <numerusform>여기에 필요한 것 %Ln가지</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to finish here</source>
      <translation>
        <numerusform>여기에서 마칠 일 %Ln개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to look at here</source>
      <translation>
        <numerusform>여기에서 살펴볼 것 %Ln개</numerusform>
      </translation>
    </message>
    <message>
      <source>One thing is needed here</source>
      <translation>여기에 필요한 것 1가지</translation>
    </message>
    <message>
      <source>One thing to finish here</source>
      <translation>여기에서 마칠 일 1개</translation>
    </message>
    <message>
      <source>One thing to look at here</source>
      <translation>여기에서 살펴볼 것 1개</translation>
    </message>
  </context>
  <context>
    <name>BeginPanel</name>
    <message>
      <source>Begin</source>
      <translation>시작하기</translation>
    </message>
    <message>
      <source>Kind of letter</source>
      <translation>서한 종류</translation>
    </message>
    <message>
      <source>Learn from a sample</source>
      <translation>예시로 배우기</translation>
    </message>
    <message>
      <source>Letters (%1)</source>
      <translation>서한 (%1)</translation>
    </message>
    <message>
      <source>Main language</source>
      <translation>기본 언어</translation>
    </message>
    <message>
      <source>New letter</source>
      <translation>새 서한</translation>
    </message>
    <message>
      <source>Open a letter file</source>
      <translation>서한 파일 열기</translation>
    </message>
    <message>
      <source>Open a letter file…</source>
      <translation>서한 파일 열기…</translation>
    </message>
    <message>
      <source>Open this sample</source>
      <translation>이 예시 열기</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>예시</translation>
    </message>
  </context>
  <context>
    <name>BlockField</name>
    <message>
      <source>Behind the %1 text</source>
      <translation>원문(%1)보다 뒤처졌습니다</translation>
    </message>
    <message>
      <source>Follows the text</source>
      <translation>원문과 일치합니다</translation>
    </message>
    <message>
      <source>Not translated yet</source>
      <translation>아직 번역되지 않았습니다</translation>
    </message>
    <message>
      <source>Read by a native speaker</source>
      <translation>원어민이 읽음</translation>
    </message>
    <message>
      <source>Still right</source>
      <translation>그대로 맞음</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Drag to move (Alt+Up, Alt+Down)</source>
      <translation>끌어서 옮기기 (Alt+위, Alt+아래)</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>접기</translation>
    </message>
    <message>
      <source>More about: %1</source>
      <translation>더 보기: %1</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>아래로 옮기기</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>위로 옮기기</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>펼치기</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>삭제</translation>
    </message>
  </context>
  <context>
    <name>CardBox</name>
    <message>
      <source>An earlier card of %1: you have verified a newer one. If they use this one again, ask for its number.</source>
      <translation>%1의 예전 카드입니다. 더 새로운 카드를 이미 확인하셨습니다. 이 카드를 다시 쓴다면 그 번호를 물어보세요.</translation>
    </message>
    <message>
      <source>Ask them to read their check number. Type it here.</source>
      <translation>확인 번호를 읽어 달라고 하세요. 여기에 입력하세요.</translation>
    </message>
    <message>
      <source>Call %1 on a number you already knew. Do not use a number from this file.</source>
      <translation>이미 알고 있던 번호로 %1에 전화하세요. 이 파일에 있는 번호는 쓰지 마세요.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <source>Eight groups of five digits, in the digits that you use.</source>
      <translation>다섯 자리씩 여덟 묶음입니다. 평소 쓰는 숫자로 입력하세요.</translation>
    </message>
    <message>
      <source>Group %1 is not the one of this card. Ask them to read it once more.</source>
      <translation>%1번째 묶음이 이 카드의 것과 다릅니다. 다시 한번 읽어 달라고 하세요.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>나중에</translation>
    </message>
    <message>
      <source>Not verified: anybody can make a card with this name.</source>
      <translation>확인되지 않음: 누구나 이 이름으로 카드를 만들 수 있습니다.</translation>
    </message>
    <message>
      <source>The numbers do not match. Do not use this card. Ask for the card again in a different way.</source>
      <translation>번호가 맞지 않습니다. 이 카드를 쓰지 마세요. 다른 방법으로 카드를 다시 받으세요.</translation>
    </message>
    <message>
      <source>The numbers match. This card belongs to %1.</source>
      <translation>번호가 맞습니다. 이 카드의 주인은 %1입니다.</translation>
    </message>
    <message>
      <source>This card names nobody. Do not use it.</source>
      <translation>이 카드에는 단체 이름이 없습니다. 쓰지 마세요.</translation>
    </message>
    <message>
      <source>This is another card than the one that you verified for %1. They have made a new one, or somebody pretends to be them. Its files and signatures wait until you check it.</source>
      <translation>%1의 것으로 확인하신 카드와 다른 카드입니다. 카드를 새로 만들었거나, 누군가 그 단체인 척하고 있습니다. 확인하실 때까지 이 카드의 파일과 서명은 기다립니다.</translation>
    </message>
    <message>
      <source>This is your own card. Choose the card that the other organisation gave you.</source>
      <translation>귀 단체 자신의 카드입니다. 다른 단체가 준 카드를 고르세요.</translation>
    </message>
    <message>
      <source>Type the number that you hear. One that came with the file, or in a message, proves nothing.</source>
      <translation>들은 번호를 입력하세요. 파일과 함께 왔거나 메시지로 온 번호는 아무것도 증명하지 못합니다.</translation>
    </message>
    <message>
      <source>Verify this card</source>
      <translation>이 카드 확인하기</translation>
    </message>
    <message>
      <source>You have verified this card. There is nothing to do.</source>
      <translation>이미 확인하신 카드입니다. 하실 일이 없습니다.</translation>
    </message>
  </context>
  <context>
    <name>CardsPage</name>
    <message>
      <source>Add a card…</source>
      <translation>카드 추가…</translation>
    </message>
    <message>
      <source>An earlier card; a newer one was verified since. What it signed stays.</source>
      <translation>예전 카드입니다. 그 뒤 더 새로운 카드를 확인했습니다. 이 카드로 한 서명은 그대로 남습니다.</translation>
    </message>
    <message>
      <source>Cards of others</source>
      <translation>다른 단체의 카드</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>잊기</translation>
    </message>
    <message>
      <source>Forget the card of %1? What it signed is from an unknown signer then.</source>
      <translation>%1의 카드를 잊을까요? 그러면 이 카드로 한 서명은 모르는 서명자의 것이 됩니다.</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>잊기…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Nobody is verified yet. An organisation gives you its card as a file and reads its check number to you by telephone; from then on you know what it signs.</source>
      <translation>아직 확인한 단체가 없습니다. 단체가 카드를 파일로 주고 전화로 확인 번호를 읽어 주면, 그때부터 그 단체의 서명을 알아볼 수 있습니다.</translation>
    </message>
    <message>
      <source>Organisations whose card you have verified. What they sign is told apart from what somebody else signs in their name.</source>
      <translation>카드를 확인하신 단체들입니다. 이 단체들의 서명과, 다른 사람이 그 이름으로 한 서명을 구별합니다.</translation>
    </message>
    <message>
      <source>The card of %1 is forgotten.</source>
      <translation>%1의 카드를 잊었습니다.</translation>
    </message>
    <message>
      <source>The card of an organisation</source>
      <translation>단체의 카드</translation>
    </message>
    <message>
      <source>Verified. It was valid until %1: ask for their new card.</source>
      <translation>확인됨. %1까지 유효했습니다. 새 카드를 요청하세요.</translation>
    </message>
    <message>
      <source>Verified. Valid until %1.</source>
      <translation>확인됨. %1까지 유효합니다.</translation>
    </message>
  </context>
  <context>
    <name>CaseCard</name>
    <message>
      <source>%1 of %2 answered</source>
      <translation>%2개 가운데 %1개 답함</translation>
    </message>
    <message>
      <source>About the case</source>
      <translation>사건에 대하여</translation>
    </message>
    <message>
      <source>Four short questions</source>
      <translation>짧은 질문 네 가지</translation>
    </message>
    <message>
      <source>Remove: %1</source>
      <translation>빼기: %1</translation>
    </message>
  </context>
  <context>
    <name>CaseFields</name>
    <message>
      <source>Add a state</source>
      <translation>국가 추가</translation>
    </message>
    <message>
      <source>First or only day</source>
      <translation>첫날 또는 그날</translation>
    </message>
    <message>
      <source>How far the conflict is</source>
      <translation>분쟁의 단계</translation>
    </message>
    <message>
      <source>In which situation</source>
      <translation>어떤 상황인가</translation>
    </message>
    <message>
      <source>Last day, if it took longer</source>
      <translation>더 걸렸다면 마지막 날</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>잘 모름</translation>
    </message>
    <message>
      <source>The answers find rules that do not fit. Leave open what you are not sure of. Nothing here is printed.</source>
      <translation>답하면 맞지 않는 규칙을 찾아 줍니다. 잘 모르는 것은 비워 두세요. 여기 적은 것은 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>When did it happen?</source>
      <translation>언제 일어났습니까?</translation>
    </message>
    <message>
      <source>Which states have a part in it?</source>
      <translation>어느 국가가 관련되어 있습니까?</translation>
    </message>
    <message>
      <source>Who are the persons? Tick all that is true.</source>
      <translation>어떤 사람들입니까? 맞는 것을 모두 고르세요.</translation>
    </message>
  </context>
  <context>
    <name>CaseWords</name>
    <message>
      <source>After the fighting has ended</source>
      <translation>전투가 끝난 뒤</translation>
    </message>
    <message>
      <source>Armed conflict inside a state</source>
      <translation>한 국가 안의 무력 충돌</translation>
    </message>
    <message>
      <source>Asylum seekers</source>
      <translation>난민 신청자</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>아동</translation>
    </message>
    <message>
      <source>Civilians</source>
      <translation>민간인</translation>
    </message>
    <message>
      <source>Detained people</source>
      <translation>구금된 사람</translation>
    </message>
    <message>
      <source>Disappeared people</source>
      <translation>강제실종된 사람</translation>
    </message>
    <message>
      <source>Foreigners where they are</source>
      <translation>그곳에서는 외국인인 사람</translation>
    </message>
    <message>
      <source>Human rights defenders</source>
      <translation>인권 옹호자</translation>
    </message>
    <message>
      <source>It holds them</source>
      <translation>이들을 붙잡고 있음</translation>
    </message>
    <message>
      <source>It would send them away</source>
      <translation>이들을 내보내려 함</translation>
    </message>
    <message>
      <source>Members of a minority</source>
      <translation>소수 집단에 속한 사람</translation>
    </message>
    <message>
      <source>Migrant workers</source>
      <translation>이주 노동자</translation>
    </message>
    <message>
      <source>Nationals of the state that acts</source>
      <translation>행위 국가의 국민</translation>
    </message>
    <message>
      <source>Occupation</source>
      <translation>점령</translation>
    </message>
    <message>
      <source>Peace</source>
      <translation>평시</translation>
    </message>
    <message>
      <source>Prisoners of war</source>
      <translation>전쟁 포로</translation>
    </message>
    <message>
      <source>Refugees</source>
      <translation>난민</translation>
    </message>
    <message>
      <source>Stateless people</source>
      <translation>무국적자</translation>
    </message>
    <message>
      <source>They are its nationals</source>
      <translation>이들은 그 국가의 국민임</translation>
    </message>
    <message>
      <source>They would be sent there</source>
      <translation>이들이 그곳으로 보내질 수 있음</translation>
    </message>
    <message>
      <source>War between states</source>
      <translation>국가 사이의 전쟁</translation>
    </message>
    <message>
      <source>We write to it</source>
      <translation>우리가 서한을 보내는 국가</translation>
    </message>
    <message>
      <source>While the fighting goes on</source>
      <translation>전투가 계속되는 동안</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>여성</translation>
    </message>
    <message>
      <source>Wounded or sick</source>
      <translation>부상자 또는 병자</translation>
    </message>
    <message>
      <source>a court, committee or council</source>
      <translation>법원, 위원회 또는 이사회</translation>
    </message>
    <message>
      <source>businesses</source>
      <translation>기업</translation>
    </message>
    <message>
      <source>each person who does it</source>
      <translation>그 행위를 하는 개인</translation>
    </message>
    <message>
      <source>every party to the conflict</source>
      <translation>분쟁의 모든 당사자</translation>
    </message>
    <message>
      <source>every state</source>
      <translation>모든 국가</translation>
    </message>
    <message>
      <source>states that stand outside</source>
      <translation>제3국</translation>
    </message>
    <message>
      <source>the state in whose power it happens</source>
      <translation>그 일이 일어나는 곳을 지배하는 국가</translation>
    </message>
    <message>
      <source>the state that holds them</source>
      <translation>이들을 붙잡고 있는 국가</translation>
    </message>
    <message>
      <source>the state that occupies</source>
      <translation>점령국</translation>
    </message>
    <message>
      <source>the state that they would be sent to</source>
      <translation>이들이 보내질 국가</translation>
    </message>
    <message>
      <source>the state that would send them away</source>
      <translation>이들을 내보내려는 국가</translation>
    </message>
    <message>
      <source>the state whose nationals they are</source>
      <translation>이들의 국적국</translation>
    </message>
  </context>
  <context>
    <name>ChannelCard</name>
    <message>
      <source>Address</source>
      <translation>주소</translation>
    </message>
    <message>
      <source>By</source>
      <translation>수단</translation>
    </message>
    <message>
      <source>City</source>
      <translation>도시</translation>
    </message>
    <message>
      <source>Embassy or office</source>
      <translation>대사관 또는 기관</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>우리 단체만 봅니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>메모</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>전달 방법</translation>
    </message>
  </context>
  <context>
    <name>CheckNumber</name>
    <message>
      <source>The same in digits from 0 to 9</source>
      <translation>같은 번호를 0~9 숫자로</translation>
    </message>
  </context>
  <context>
    <name>CheckPage</name>
    <message numerus="yes">
      <source>%Ln parts are not as they were written. Make no backup over an older one; restore that one.</source>
      <translation>
        <numerusform>기록된 대로가 아닌 부분이 %Ln개 있습니다. 이전 백업을 덮어쓰지 말고 그것을 복원하세요.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 part is not as it was written. Make no backup over an older one; restore that one.</source>
      <translation>한 부분이 기록된 대로가 아닙니다. 이전 백업을 덮어쓰지 말고 그것을 복원하세요.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>취소했습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>지금 확인</translation>
    </message>
    <message>
      <source>Check the vault</source>
      <translation>금고 확인</translation>
    </message>
    <message>
      <source>Checking every page of the file…</source>
      <translation>파일의 모든 쪽 확인 중…</translation>
    </message>
    <message>
      <source>Checking how it is built…</source>
      <translation>구조 확인 중…</translation>
    </message>
    <message>
      <source>Checking letters…</source>
      <translation>서한 확인 중…</translation>
    </message>
    <message>
      <source>Checking that nothing was put back…</source>
      <translation>되돌려진 것이 없는지 확인 중…</translation>
    </message>
    <message>
      <source>Checking the order of versions…</source>
      <translation>버전 순서 확인 중…</translation>
    </message>
    <message>
      <source>Checking the words of search…</source>
      <translation>검색 낱말 확인 중…</translation>
    </message>
    <message>
      <source>Checking versions…</source>
      <translation>버전 확인 중…</translation>
    </message>
    <message>
      <source>Every letter, every version and every page of the file. You can go on working.</source>
      <translation>모든 서한과 버전, 파일의 모든 쪽을 봅니다. 계속 일할 수 있습니다.</translation>
    </message>
    <message>
      <source>Everything in the vault</source>
      <translation>금고 안의 모든 것</translation>
    </message>
    <message>
      <source>Everything is as it was written.</source>
      <translation>모두 기록된 그대로입니다.</translation>
    </message>
    <message>
      <source>It takes from seconds to minutes, and can be cancelled.</source>
      <translation>몇 초에서 몇 분 걸리며, 취소할 수 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>CodeField</name>
    <message>
      <source>27 letters and digits, as on your sheet. Spaces, hyphens and small letters do not matter.</source>
      <translation>용지에 적힌 글자와 숫자 27개입니다. 띄어쓰기, 붙임표, 소문자는 상관없습니다.</translation>
    </message>
  </context>
  <context>
    <name>CodePicture</name>
    <message>
      <source>The code as a picture for a camera</source>
      <translation>카메라로 읽는 코드 그림</translation>
    </message>
  </context>
  <context>
    <name>CopyCard</name>
    <message>
      <source>Copy</source>
      <translation>참조</translation>
    </message>
    <message>
      <source>Named on the letter</source>
      <translation>서한에 이름 표시</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>직위</translation>
    </message>
  </context>
  <context>
    <name>DamagedPage</name>
    <message>
      <source>Back to my letters</source>
      <translation>내 서한으로 돌아가기</translation>
    </message>
    <message>
      <source>Go on with this letter</source>
      <translation>이 서한으로 계속하기</translation>
    </message>
    <message>
      <source>The history of this letter is damaged</source>
      <translation>이 서한의 기록이 손상되었습니다</translation>
    </message>
    <message>
      <source>What to do: check the vault (Vault…, Check). If you have a backup from before, restore it beside this vault, and compare.</source>
      <translation>할 일: 금고를 확인하세요(금고…, 확인). 이전 백업이 있으면 이 금고 옆에 복원하여 비교하세요.</translation>
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <source>The whole day: year-month-day.</source>
      <translation>날짜 전체를 연-월-일로 적어 주세요.</translation>
    </message>
    <message>
      <source>Year-month-day. A year or a month alone is enough.</source>
      <translation>연-월-일 순서입니다. 연도나 연월만 써도 됩니다.</translation>
    </message>
  </context>
  <context>
    <name>DemandCard</name>
    <message>
      <source>Begin with a verb: release, stop, allow.</source>
      <translation>무엇을 할지 동사로 쓰세요: 석방하라, 멈추라, 허용하라.</translation>
    </message>
    <message>
      <source>By when, if there is a day</source>
      <translation>기한이 있으면 그 날짜</translation>
    </message>
    <message>
      <source>Demand</source>
      <translation>요구 사항</translation>
    </message>
    <message>
      <source>Rests on these facts</source>
      <translation>근거가 되는 사실</translation>
    </message>
    <message>
      <source>Rests on these rules</source>
      <translation>근거가 되는 규정</translation>
    </message>
    <message>
      <source>What the recipient should do</source>
      <translation>수신인이 해야 할 일</translation>
    </message>
  </context>
  <context>
    <name>DemandsPage</name>
    <message>
      <source>A demand is one thing that the recipient can do, or be seen not to do.</source>
      <translation>요구 사항은 수신인이 할 수 있거나, 하지 않으면 드러나는 한 가지 일입니다.</translation>
    </message>
    <message>
      <source>Add a demand</source>
      <translation>요구 사항 추가</translation>
    </message>
    <message>
      <source>Demand removed</source>
      <translation>요구 사항을 삭제했습니다</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>요구 사항</translation>
    </message>
    <message>
      <source>Fact %1</source>
      <translation>사실 %1</translation>
    </message>
    <message>
      <source>Say what the recipient should do, the most urgent first, and what it rests on.</source>
      <translation>수신인이 해야 할 일을 가장 급한 것부터 쓰고, 그 근거를 밝히세요.</translation>
    </message>
  </context>
  <context>
    <name>DestroySheet</name>
    <message>
      <source>A flash drive may keep what was overwritten. With your passphrase, somebody with a laboratory might still read it.</source>
      <translation>플래시 드라이브에는 덮어쓴 것이 남을 수 있습니다. 암호 문구와 실험실이 있으면 읽을 수도 있습니다.</translation>
    </message>
    <message>
      <source>All letters, versions and settings on this computer go, for good and at once. Nothing asks again.</source>
      <translation>이 컴퓨터의 모든 서한, 버전, 설정이 즉시 영구히 사라집니다. 다시 묻지 않습니다.</translation>
    </message>
    <message>
      <source>Destroy the vault</source>
      <translation>금고 파기</translation>
    </message>
    <message>
      <source>Hold for three seconds to destroy everything</source>
      <translation>3초 동안 눌러 모두 파기하기</translation>
    </message>
    <message>
      <source>What nobody can promise: copies and backups elsewhere stay, and open as before.</source>
      <translation>아무도 약속할 수 없는 것: 다른 곳의 사본과 백업은 남고 전처럼 열립니다.</translation>
    </message>
  </context>
  <context>
    <name>DestroyedPage</name>
    <message>
      <source>%1 may have copies of the vault. Delete them there.</source>
      <translation>금고 사본이 남아 있을 수 있는 곳: %1. 그곳에서 지우세요.</translation>
    </message>
    <message>
      <source>Nothing of it is left to open on this computer.</source>
      <translation>이 컴퓨터에는 열 수 있는 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
      <source>Other files lay in the folder. They were left alone.</source>
      <translation>폴더에 다른 파일이 있어 그대로 두었습니다.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>끝내기</translation>
    </message>
    <message>
      <source>The disk did not let it be overwritten first; it was removed.</source>
      <translation>디스크가 덮어쓰기를 허용하지 않아 바로 지웠습니다.</translation>
    </message>
    <message>
      <source>The system keyring did not answer; its entry opens nothing.</source>
      <translation>시스템 비밀 저장소가 답하지 않았습니다. 남은 항목은 아무것도 열지 못합니다.</translation>
    </message>
    <message>
      <source>The vault is destroyed</source>
      <translation>금고를 파기했습니다</translation>
    </message>
  </context>
  <context>
    <name>Doorkeeper</name>
    <message>
      <source>Files are signed and being finished. Wait until they are there, or close the window again: then nothing is written.</source>
      <translation>서명한 파일을 마무리하는 중입니다. 다 될 때까지 기다리거나 창을 한 번 더 닫으세요. 다시 닫으면 아무것도 기록되지 않습니다.</translation>
    </message>
  </context>
  <context>
    <name>EmbargoFields</name>
    <message>
      <source>By the clocks of</source>
      <translation>기준 시간대</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>날짜</translation>
    </message>
    <message>
      <source>Hours and minutes, with a colon between them.</source>
      <translation>시와 분을 쌍점으로 나누어 적어 주세요.</translation>
    </message>
    <message>
      <source>Not to be published before a certain time</source>
      <translation>정한 시각 전에는 공개하지 않기</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>시각</translation>
    </message>
  </context>
  <context>
    <name>EndorseSheet</name>
    <message>
      <source>Choose an identity to sign with.</source>
      <translation>서명에 쓸 서명 신원을 고르세요.</translation>
    </message>
    <message>
      <source>Choose what you signed before.</source>
      <translation>전에 서명한 것을 고르세요.</translation>
    </message>
    <message>
      <source>Choose what you signed before…</source>
      <translation>전에 서명한 것 고르기…</translation>
    </message>
    <message>
      <source>Endorsements (%1)</source>
      <translation>동의서 (%1)</translation>
    </message>
    <message>
      <source>If anyone changes this text, your signature does not count for the new text. You will be asked again.</source>
      <translation>누가 이 본문을 바꾸면 귀 단체의 서명은 새 본문에 적용되지 않습니다. 다시 요청을 받게 됩니다.</translation>
    </message>
    <message>
      <source>It follows on what %1 signed before.</source>
      <translation>%1의 앞선 서명에 이어집니다.</translation>
    </message>
    <message>
      <source>Leave without signing</source>
      <translation>서명하지 않고 나가기</translation>
    </message>
    <message>
      <source>Read the text to its last page.</source>
      <translation>본문을 마지막 쪽까지 읽으세요.</translation>
    </message>
    <message>
      <source>Say who signs, who approved, and by what right.</source>
      <translation>누가 서명하는지, 누가 어떤 자격으로 승인했는지 적으세요.</translation>
    </message>
    <message>
      <source>Sign for your organisation</source>
      <translation>단체 이름으로 서명</translation>
    </message>
    <message>
      <source>Signed and saved: %1. Give this file to the organisation that asked you.</source>
      <translation>서명하고 저장했습니다: %1. 요청한 단체에 이 파일을 주세요.</translation>
    </message>
    <message>
      <source>Sign…</source>
      <translation>서명하기…</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>여기에 머물기</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>본문</translation>
    </message>
    <message>
      <source>We no longer sign it</source>
      <translation>서명을 철회합니다</translation>
    </message>
    <message>
      <source>We sign this text</source>
      <translation>이 본문에 서명합니다</translation>
    </message>
    <message>
      <source>What you chose was signed for another letter.</source>
      <translation>고르신 것은 다른 서한에 서명한 것입니다.</translation>
    </message>
    <message>
      <source>What you say</source>
      <translation>무엇을 밝히는지</translation>
    </message>
    <message>
      <source>What you signed before</source>
      <translation>전에 서명한 것</translation>
    </message>
    <message>
      <source>What you typed here is not kept. Leave anyway?</source>
      <translation>여기에 입력한 내용은 저장되지 않습니다. 그래도 나가시겠습니까?</translation>
    </message>
    <message>
      <source>Where the endorsement is to be</source>
      <translation>동의서를 저장할 곳</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>누가 서명하는지</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>철회하기…</translation>
    </message>
    <message>
      <source>You can withdraw before the letter is published. After that, your withdrawal is shown, but sent copies remain.</source>
      <translation>서한이 공개되기 전에는 철회할 수 있습니다. 그 뒤에는 철회 사실이 표시되지만, 이미 보낸 사본은 남습니다.</translation>
    </message>
  </context>
  <context>
    <name>EndorsementBox</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations are missing: the letter can leave as a draft only.</source>
      <translation>
        <numerusform>%Ln개 단체가 빠져 있습니다. 서한은 초안으로만 나갈 수 있습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation is missing: the letter can leave as a draft only.</source>
      <translation>1개 단체가 빠져 있습니다. 서한은 초안으로만 나갈 수 있습니다.</translation>
    </message>
    <message>
      <source>Add endorsements…</source>
      <translation>동의서 추가…</translation>
    </message>
    <message numerus="yes">
      <source>All %Ln organisations have endorsed exactly this text.</source>
      <translation>
        <numerusform>%Ln개 단체가 모두 바로 이 글에 동의했습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Approved by %1, %2.</source>
      <translation>승인: %1, %2.</translation>
    </message>
    <message>
      <source>Check their cards…</source>
      <translation>카드 확인하기…</translation>
    </message>
    <message>
      <source>Choose endorsements</source>
      <translation>동의서 고르기</translation>
    </message>
    <message>
      <source>Endorsements</source>
      <translation>동의서</translation>
    </message>
    <message>
      <source>Endorsements (%1)</source>
      <translation>동의서 (%1)</translation>
    </message>
    <message>
      <source>It is not named in this edition: its endorsement stays here.</source>
      <translation>이 판에는 이름이 나오지 않습니다. 동의서는 여기에 남습니다.</translation>
    </message>
    <message>
      <source>Its card is not checked yet.</source>
      <translation>카드를 아직 확인하지 않았습니다.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>빼기</translation>
    </message>
    <message>
      <source>Or drop the files here. They end in .p7s.</source>
      <translation>또는 파일을 여기에 끌어 놓으세요. 이름이 .p7s로 끝납니다.</translation>
    </message>
    <message>
      <source>Signed with its earlier card.</source>
      <translation>이전 카드로 서명했습니다.</translation>
    </message>
    <message>
      <source>The card names another organisation: %1.</source>
      <translation>카드에 적힌 단체 이름이 다릅니다: %1.</translation>
    </message>
    <message>
      <source>The files will hold the name and office of 1 person who approved. Whoever gets a file can read it.</source>
      <translation>파일에는 승인한 1명의 이름과 직책이 들어갑니다. 파일을 받은 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>The files will hold the names and offices of %Ln people who approved. Whoever gets a file can read them.</source>
      <translation>
        <numerusform>파일에는 승인한 %Ln명의 이름과 직책이 들어갑니다. 파일을 받은 사람은 누구나 읽을 수 있습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>The one organisation has endorsed exactly this text.</source>
      <translation>하나뿐인 단체가 바로 이 글에 동의했습니다.</translation>
    </message>
    <message>
      <source>endorsed another version of it</source>
      <translation>다른 버전에 동의함</translation>
    </message>
    <message>
      <source>endorsed exactly this text</source>
      <translation>바로 이 글에 동의함</translation>
    </message>
    <message>
      <source>endorsed it for a time that is over</source>
      <translation>동의한 기간이 끝남</translation>
    </message>
    <message>
      <source>has not endorsed it</source>
      <translation>동의하지 않음</translation>
    </message>
    <message>
      <source>has withdrawn</source>
      <translation>동의를 철회함</translation>
    </message>
    <message>
      <source>several cards speak under this name: verify the one that is theirs</source>
      <translation>이 이름으로 여러 카드가 서명함: 그 단체의 카드를 확인하십시오</translation>
    </message>
    <message>
      <source>somebody signed for it with another identity than on its card</source>
      <translation>누군가 카드와 다른 서명 신원으로 대신 서명함</translation>
    </message>
  </context>
  <context>
    <name>EndorsementSheet</name>
    <message>
      <source>An endorsement</source>
      <translation>동의서</translation>
    </message>
    <message>
      <source>Signed by %1 with an earlier card.</source>
      <translation>%1의 예전 카드로 서명했습니다.</translation>
    </message>
    <message>
      <source>Signed by %1, whose card you have verified.</source>
      <translation>서명한 단체: %1. 이 단체의 카드를 확인하셨습니다.</translation>
    </message>
    <message>
      <source>The signature is in order, but you have not checked who made it. Check the card of %1.</source>
      <translation>서명은 올바르지만, 누가 서명했는지 아직 확인하지 않았습니다. %1의 카드를 확인하세요.</translation>
    </message>
    <message>
      <source>You signed this, with the identity of %1.</source>
      <translation>귀 단체가 %1의 서명 신원으로 서명했습니다.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>As of %1.</source>
      <translation>%1 기준.</translation>
    </message>
    <message>
      <source>Compared with the text itself.</source>
      <translation>원문과 대조했습니다.</translation>
    </message>
    <message>
      <source>From memory alone: nobody looked it up.</source>
      <translation>기억에만 따른 것이며, 아무도 찾아보지 않았습니다.</translation>
    </message>
    <message>
      <source>List of words</source>
      <translation>낱말 목록</translation>
    </message>
    <message>
      <source>Source: %1.</source>
      <translation>출처: %1.</translation>
    </message>
    <message>
      <source>States and treaties</source>
      <translation>국가와 조약</translation>
    </message>
    <message>
      <source>The rule</source>
      <translation>규칙</translation>
    </message>
    <message>
      <source>The treaty or text</source>
      <translation>조약 또는 문서</translation>
    </message>
  </context>
  <context>
    <name>ExportChecks</name>
    <message>
      <source>Better to look at</source>
      <translation>살펴보면 좋은 것</translation>
    </message>
    <message>
      <source>Go to field</source>
      <translation>입력란으로 이동</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>알아 두면 좋은 것</translation>
    </message>
    <message numerus="yes">
      <source>In %Ln places</source>
      <translation>
        <numerusform>%Ln곳</numerusform>
      </translation>
    </message>
    <message>
      <source>In one place</source>
      <translation>한 곳</translation>
    </message>
    <message>
      <source>Kept with a reason</source>
      <translation>이유를 적고 그대로 둔 것</translation>
    </message>
    <message>
      <source>Language: %1</source>
      <translation>언어: %1</translation>
    </message>
    <message>
      <source>Nothing is left to finish.</source>
      <translation>마칠 일이 남아 있지 않습니다.</translation>
    </message>
    <message>
      <source>Reason: %1</source>
      <translation>이유: %1</translation>
    </message>
    <message>
      <source>Still checking…</source>
      <translation>아직 확인하는 중…</translation>
    </message>
    <message>
      <source>To finish before the letter is final</source>
      <translation>서한을 완성하기 전에 마칠 일</translation>
    </message>
  </context>
  <context>
    <name>ExportChoices</name>
    <message numerus="yes">
      <source>%Ln organisations are counted and not named.</source>
      <translation>
        <numerusform>단체 %Ln곳은 이름 없이 수에만 포함됩니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation is counted and not named.</source>
      <translation>단체 1곳은 이름 없이 수에만 포함됩니다.</translation>
    </message>
    <message>
      <source>A draft, marked on every page</source>
      <translation>초안 (모든 쪽에 표시)</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>폴더 고르기…</translation>
    </message>
    <message>
      <source>Choose at least one kind of file.</source>
      <translation>파일 종류를 하나 이상 고르세요.</translation>
    </message>
    <message>
      <source>Choose at least one language.</source>
      <translation>언어를 하나 이상 고르세요.</translation>
    </message>
    <message>
      <source>Choose the folder that the files go to</source>
      <translation>파일을 넣을 폴더를 고르세요</translation>
    </message>
    <message>
      <source>Choose the folder that the files go to.</source>
      <translation>파일을 넣을 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Draft or final</source>
      <translation>초안 또는 최종본</translation>
    </message>
    <message>
      <source>Every organisation that signs is named.</source>
      <translation>서명하는 모든 단체의 이름을 밝힙니다.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>모든 사람</translation>
    </message>
    <message>
      <source>Everything is named, also what must not leave. Keep it in a safe place.</source>
      <translation>밖으로 나가면 안 되는 것까지 모두 밝힙니다. 안전한 곳에 보관하세요.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>파일</translation>
    </message>
    <message>
      <source>Final files</source>
      <translation>최종 파일</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>폴더</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>아직 폴더를 고르지 않았습니다.</translation>
    </message>
    <message>
      <source>One-page summary (PDF)</source>
      <translation>한 쪽 요약 (PDF)</translation>
    </message>
    <message>
      <source>Our archive</source>
      <translation>우리 보관용</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Press version (PDF and Word)</source>
      <translation>보도용 (PDF와 Word)</translation>
    </message>
    <message>
      <source>Replace files that are there already</source>
      <translation>이미 있는 파일 바꾸기</translation>
    </message>
    <message>
      <source>The letter has no embargo: the press version says so on every page.</source>
      <translation>이 서한에는 공개 제한이 없습니다. 보도용 판은 쪽마다 그렇게 밝힙니다.</translation>
    </message>
    <message>
      <source>The press version says the embargo on every page: until %1, %2 (%3). Newsrooms get what everybody may see.</source>
      <translation>보도용 판은 쪽마다 공개 제한을 밝힙니다: %1 %2까지 (%3). 언론은 누구나 볼 수 있는 것만 받습니다.</translation>
    </message>
    <message>
      <source>The recipient</source>
      <translation>수신인</translation>
    </message>
    <message>
      <source>Who it is for</source>
      <translation>받을 사람</translation>
    </message>
    <message>
      <source>Word (DOCX)</source>
      <translation>Word (DOCX)</translation>
    </message>
  </context>
  <context>
    <name>ExportOutcome</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
      <source>%1 · %2 · %Ln pages</source>
      <translation>
        <numerusform>%1 · %2 · %Ln쪽</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 · %2 · 1 page</source>
      <translation>%1 · %2 · 1쪽</translation>
    </message>
    <message numerus="yes">
      <source>%Ln files were made</source>
      <translation>
        <numerusform>파일 %Ln개를 만들었습니다</numerusform>
      </translation>
    </message>
    <message>
      <source>1 file was made</source>
      <translation>파일 1개를 만들었습니다</translation>
    </message>
    <message>
      <source>Check sums</source>
      <translation>확인 합계</translation>
    </message>
    <message>
      <source>Each file was read back, and is on the disk as it was made.</source>
      <translation>파일마다 다시 읽어, 만든 그대로 디스크에 있음을 확인했습니다.</translation>
    </message>
    <message>
      <source>Every page is marked as a draft.</source>
      <translation>모든 쪽에 초안 표시가 있습니다.</translation>
    </message>
    <message>
      <source>Folder: %1</source>
      <translation>폴더: %1</translation>
    </message>
    <message>
      <source>Nothing was made: the letter is not finished yet.</source>
      <translation>아무것도 만들지 않았습니다: 서한이 아직 완성되지 않았습니다.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>폴더 열기</translation>
    </message>
    <message>
      <source>Sign a file…</source>
      <translation>파일에 서명하기…</translation>
    </message>
    <message>
      <source>The same list lies beside the files: %1.</source>
      <translation>같은 목록이 파일 옆에 있습니다: %1.</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>1. Choose</source>
      <translation>1. 고르기</translation>
    </message>
    <message>
      <source>2. Seal</source>
      <translation>2. 봉인</translation>
    </message>
    <message>
      <source>3. Check</source>
      <translation>3. 확인</translation>
    </message>
    <message>
      <source>4. Make</source>
      <translation>4. 만들기</translation>
    </message>
    <message>
      <source>Asking the time server…</source>
      <translation>시각 서버에 묻는 중…</translation>
    </message>
    <message>
      <source>Checking the letter…</source>
      <translation>서한을 확인하는 중…</translation>
    </message>
    <message>
      <source>Every page is marked as a draft, until every organisation has endorsed the text.</source>
      <translation>모든 단체가 본문에 동의할 때까지 모든 쪽에 초안 표시가 있습니다.</translation>
    </message>
    <message>
      <source>Export and check</source>
      <translation>내보내기와 확인</translation>
    </message>
    <message>
      <source>Final files cannot be made yet. The list above says what is left.</source>
      <translation>아직 최종 파일을 만들 수 없습니다. 남은 일은 위 목록에 있습니다.</translation>
    </message>
    <message>
      <source>Make a draft</source>
      <translation>초안 만들기</translation>
    </message>
    <message>
      <source>Make the files</source>
      <translation>파일 만들기</translation>
    </message>
    <message>
      <source>Make the files that you hand over. Nothing is sent from here.</source>
      <translation>전달할 파일을 만드세요. 여기에서는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
      <source>Reading the files back…</source>
      <translation>파일을 다시 읽는 중…</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>지면을 짜는 중…</translation>
    </message>
    <message>
      <source>Signing the files…</source>
      <translation>파일에 서명하는 중…</translation>
    </message>
    <message>
      <source>The files are final if nothing is found: the letter is checked first.</source>
      <translation>아무 문제도 없으면 최종 파일이 됩니다. 먼저 서한을 점검합니다.</translation>
    </message>
    <message>
      <source>The letter is not finished yet. Every page is marked as a draft.</source>
      <translation>서한이 아직 완성되지 않았습니다. 모든 쪽에 초안 표시가 있습니다.</translation>
    </message>
    <message>
      <source>The letter is ready. The files are final.</source>
      <translation>서한이 준비되었습니다. 파일은 최종본입니다.</translation>
    </message>
    <message>
      <source>The letter is ready. You chose a draft: every page is marked.</source>
      <translation>서한이 준비되었습니다. 초안을 골랐으므로 모든 쪽에 표시됩니다.</translation>
    </message>
    <message>
      <source>This cannot be cancelled any more: what is signed is brought to its end.</source>
      <translation>이제 취소할 수 없습니다. 서명한 것은 끝까지 마칩니다.</translation>
    </message>
    <message>
      <source>Writing the files…</source>
      <translation>파일을 쓰는 중…</translation>
    </message>
  </context>
  <context>
    <name>FactCard</name>
    <message>
      <source>A fact needs a source: a reader believes what can be looked up.</source>
      <translation>사실에는 출처가 필요합니다. 읽는 사람은 찾아볼 수 있는 것을 믿습니다.</translation>
    </message>
    <message>
      <source>Add a source</source>
      <translation>출처 추가</translation>
    </message>
    <message>
      <source>As known on</source>
      <translation>파악한 기준일</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>사실</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>우리 단체만 봅니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>From this day on you are reminded. It is never printed.</source>
      <translation>이날부터 다시 확인하라고 알려 줍니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>How sure it is</source>
      <translation>확실한 정도</translation>
    </message>
    <message>
      <source>Look again on</source>
      <translation>다시 확인할 날</translation>
    </message>
    <message>
      <source>More about this fact</source>
      <translation>이 사실에 대해 더 쓰기</translation>
    </message>
    <message>
      <source>Note on handling</source>
      <translation>취급에 관한 메모</translation>
    </message>
    <message>
      <source>Numbers in this fact</source>
      <translation>이 사실의 숫자</translation>
    </message>
    <message>
      <source>One thing, in one or two sentences.</source>
      <translation>한 가지 일을 한두 문장으로 쓰세요.</translation>
    </message>
    <message>
      <source>Source removed</source>
      <translation>출처를 삭제했습니다</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>있었던 일</translation>
    </message>
    <message>
      <source>When it happened</source>
      <translation>있었던 날짜</translation>
    </message>
    <message>
      <source>Who may read it</source>
      <translation>읽을 수 있는 사람</translation>
    </message>
  </context>
  <context>
    <name>FactsPage</name>
    <message>
      <source>A fact is one thing that happened. The demands rest on facts.</source>
      <translation>사실은 실제로 있었던 한 가지 일입니다. 요구 사항은 사실에 근거합니다.</translation>
    </message>
    <message>
      <source>Add a fact</source>
      <translation>사실 추가</translation>
    </message>
    <message>
      <source>Fact removed</source>
      <translation>사실을 삭제했습니다</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>사실</translation>
    </message>
    <message>
      <source>Protected names…</source>
      <translation>보호하는 이름…</translation>
    </message>
    <message>
      <source>Say what happened, one thing at a time. Each fact needs a source: where it can be read.</source>
      <translation>있었던 일을 한 가지씩 쓰세요. 사실마다 어디에서 읽을 수 있는지 출처가 필요합니다.</translation>
    </message>
    <message>
      <source>Whoever is on this list is looked for in every text. It stays in your vault.</source>
      <translation>이 목록에 있는 이름을 모든 글에서 찾습니다. 목록은 금고에만 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>FigureFields</name>
    <message>
      <source>Add a number</source>
      <translation>숫자 추가</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>단위</translation>
    </message>
    <message>
      <source>From</source>
      <translation>최소</translation>
    </message>
    <message>
      <source>Numbers that stand here are compared with the letter, in every language.</source>
      <translation>여기 적은 숫자를 서한의 모든 언어와 비교합니다.</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>어디의 일부인지</translation>
    </message>
    <message>
      <source>Remove this number</source>
      <translation>이 숫자 삭제</translation>
    </message>
    <message>
      <source>To</source>
      <translation>최대</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>무엇을 세는지</translation>
    </message>
    <message>
      <source>nothing else here</source>
      <translation>여기 다른 것 없음</translation>
    </message>
    <message>
      <source>persons</source>
      <translation>명</translation>
    </message>
    <message>
      <source>prisoners still held</source>
      <translation>아직 억류된 포로</translation>
    </message>
  </context>
  <context>
    <name>FileChoice</name>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>고르기</translation>
    </message>
    <message>
      <source>File</source>
      <translation>파일</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>폴더</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>파일 종류</translation>
    </message>
    <message>
      <source>Look in</source>
      <translation>찾을 위치</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>저장</translation>
    </message>
  </context>
  <context>
    <name>FindingNote</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>다시 묻게 하기</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>바꾸었습니다</translation>
    </message>
    <message>
      <source>Keep with a reason…</source>
      <translation>이유를 적고 그대로 두기…</translation>
    </message>
    <message>
      <source>Kept on %1: %2</source>
      <translation>%1에 그대로 둠: %2</translation>
    </message>
    <message>
      <source>Kept, with your reason</source>
      <translation>이유와 함께 그대로 두었습니다</translation>
    </message>
    <message>
      <source>The text has changed since.</source>
      <translation>그 사이에 글이 바뀌었습니다.</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>%1 (as this computer)</source>
      <translation>%1 (이 컴퓨터의 언어)</translation>
    </message>
    <message>
      <source>A vault keeps your letters sealed. It opens with a passphrase of yours.</source>
      <translation>금고는 서한을 봉인해 둡니다. 여러분의 암호 문구로 열립니다.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <source>Everything stays on this computer. No account, no internet.</source>
      <translation>모든 것이 이 컴퓨터에만 남습니다. 계정도 인터넷도 없습니다.</translation>
    </message>
    <message>
      <source>Forgotten passphrases happen. This code opens your vault too: print it or copy it by hand, and keep it away from this computer.</source>
      <translation>암호 문구는 잊을 수 있습니다. 이 코드로도 금고가 열립니다. 인쇄하거나 손으로 옮겨 적어 이 컴퓨터와 떨어진 곳에 두세요.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>계속</translation>
    </message>
    <message>
      <source>It cannot protect you from a person who sees you type, or who has your passphrase.</source>
      <translation>입력하는 것을 보는 사람이나 암호 문구를 가진 사람은 막지 못합니다.</translation>
    </message>
    <message>
      <source>It stays in your vault until you put it in a letter.</source>
      <translation>서한에 넣을 때까지 금고에만 있습니다.</translation>
    </message>
    <message>
      <source>Its name as it will appear in letters. Each version that you keep says that it is from you.</source>
      <translation>서한에 나타날 이름입니다. 보관하는 버전마다 이 이름이 남습니다.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>나중에</translation>
    </message>
    <message>
      <source>Letters can be written in other languages, whatever you choose.</source>
      <translation>무엇을 골라도 서한은 다른 언어로 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>단체 이름</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Open it once</source>
      <translation>한 번 열어 보기</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>암호 문구</translation>
    </message>
    <message>
      <source>Screen %1 of %2</source>
      <translation>화면 %1/%2</translation>
    </message>
    <message>
      <source>Set up my vault</source>
      <translation>내 금고 만들기</translation>
    </message>
    <message>
      <source>The sample needs no passphrase and leaves nothing behind.</source>
      <translation>예시는 암호 문구가 필요 없고 아무것도 남기지 않습니다.</translation>
    </message>
    <message>
      <source>The vault was not made.</source>
      <translation>금고를 만들지 못했습니다.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>다시 시도</translation>
    </message>
    <message>
      <source>Try the sample</source>
      <translation>예시 써 보기</translation>
    </message>
    <message>
      <source>Whoever knows it can read your letters. Nobody can give it back to you if you forget it, so the next screen makes a recovery sheet.</source>
      <translation>이것을 아는 사람은 서한을 읽을 수 있습니다. 잊으면 아무도 되찾아 줄 수 없으므로 다음 화면에서 복구 용지를 만듭니다.</translation>
    </message>
    <message>
      <source>Write a letter together</source>
      <translation>함께 서한 쓰기</translation>
    </message>
    <message>
      <source>Your organisation</source>
      <translation>여러분의 단체</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>암호 문구 정하기</translation>
    </message>
    <message>
      <source>Your recovery sheet</source>
      <translation>복구 용지</translation>
    </message>
    <message>
      <source>Your vault is being made. This takes a moment.</source>
      <translation>금고를 만들고 있습니다. 잠시 걸립니다.</translation>
    </message>
    <message>
      <source>Your vault is made, and locked. Open it now with your passphrase, as you will every day.</source>
      <translation>금고를 만들어 잠갔습니다. 매일 하듯 지금 암호 문구로 여세요.</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Back: %1</source>
      <translation>이전: %1</translation>
    </message>
    <message>
      <source>Next: %1</source>
      <translation>다음: %1</translation>
    </message>
  </context>
  <context>
    <name>FrontDoor</name>
    <message>
      <source>Your work is saved.</source>
      <translation>작업이 저장되었습니다.</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message numerus="yes">
      <source>%Ln organisations have agreed to this text. If you change it, they must agree again.</source>
      <translation>
        <numerusform>단체 %Ln곳이 이 본문에 동의했습니다. 본문을 바꾸면 다시 동의를 받아야 합니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are left to finish before the text can be closed.</source>
      <translation>
        <numerusform>본문을 마감하려면 %Ln개를 더 마쳐야 합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation has agreed to this text. If you change it, it must agree again.</source>
      <translation>단체 1곳이 이 본문에 동의했습니다. 본문을 바꾸면 다시 동의를 받아야 합니다.</translation>
    </message>
    <message>
      <source>1 thing is left to finish before the text can be closed.</source>
      <translation>본문을 마감하려면 1개를 더 마쳐야 합니다.</translation>
    </message>
    <message>
      <source>Keep it closed</source>
      <translation>마감 상태로 두기</translation>
    </message>
    <message>
      <source>Start a new version</source>
      <translation>새 버전 시작하기</translation>
    </message>
    <message>
      <source>Text is closed · draft %1</source>
      <translation>본문 마감됨 · 초안 %1</translation>
    </message>
    <message>
      <source>Text is open · draft %1</source>
      <translation>본문 열려 있음 · 초안 %1</translation>
    </message>
    <message>
      <source>The text is closed, so that organisations can agree to it.</source>
      <translation>단체들이 동의할 수 있도록 본문이 마감되었습니다.</translation>
    </message>
    <message>
      <source>The text is closed. It can be read, not changed.</source>
      <translation>본문이 마감되었습니다. 읽을 수는 있지만 바꿀 수는 없습니다.</translation>
    </message>
  </context>
  <context>
    <name>GateCard</name>
    <message numerus="yes">
      <source>%Ln agreed to an earlier text</source>
      <translation>
        <numerusform>%Ln곳이 이전 본문에 동의함</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln agreed to this text</source>
      <translation>
        <numerusform>%Ln곳이 이 본문에 동의함</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invited</source>
      <translation>
        <numerusform>%Ln곳 초대함</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not invited</source>
      <translation>
        <numerusform>%Ln곳 초대하지 않음</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations have agreed to this text. If you change it, they must agree again.</source>
      <translation>
        <numerusform>단체 %Ln곳이 이 본문에 동의했습니다. 본문을 바꾸면 다시 동의를 받아야 합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 agreed to an earlier text</source>
      <translation>1곳이 이전 본문에 동의함</translation>
    </message>
    <message>
      <source>1 agreed to this text</source>
      <translation>1곳이 이 본문에 동의함</translation>
    </message>
    <message>
      <source>1 invited</source>
      <translation>1곳 초대함</translation>
    </message>
    <message>
      <source>1 not invited</source>
      <translation>1곳 초대하지 않음</translation>
    </message>
    <message>
      <source>1 organisation has agreed to this text. If you change it, it must agree again.</source>
      <translation>단체 1곳이 이 본문에 동의했습니다. 본문을 바꾸면 다시 동의를 받아야 합니다.</translation>
    </message>
    <message>
      <source>Close the text</source>
      <translation>본문 마감하기</translation>
    </message>
    <message>
      <source>It can be read, not changed, while organisations agree.</source>
      <translation>단체들이 동의하는 동안 읽을 수는 있지만 바꿀 수는 없습니다.</translation>
    </message>
    <message>
      <source>Start a new version</source>
      <translation>새 버전 시작하기</translation>
    </message>
    <message>
      <source>The text of draft %1 is closed</source>
      <translation>초안 %1의 본문이 마감되었습니다</translation>
    </message>
    <message>
      <source>The text of draft %1 is open</source>
      <translation>초안 %1의 본문이 열려 있습니다</translation>
    </message>
    <message>
      <source>Whoever agrees now agrees to the text as it is today. Close the text before you ask for a final yes.</source>
      <translation>지금 동의하면 오늘의 본문에 동의하는 것입니다. 최종 동의를 구하기 전에 본문을 마감하세요.</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>Fill in the steps in any order. What is left to finish is said at each step. Everything is saved by itself, and Undo takes back anything. Keys work by their place on the keyboard, whatever letters it types.</source>
      <translation>단계는 어떤 순서로 채워도 됩니다. 마칠 일은 단계마다 표시됩니다. 모든 것은 저절로 저장되며, 무엇이든 실행 취소로 되돌릴 수 있습니다. 단축키는 글자와 관계없이 자판의 위치로 작동합니다.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>도움말</translation>
    </message>
    <message>
      <source>Move a card up or down</source>
      <translation>카드를 위나 아래로 옮기기</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · added</source>
      <translation>%1 · 추가됨</translation>
    </message>
    <message>
      <source>%1 · moved</source>
      <translation>%1 · 옮겨짐</translation>
    </message>
    <message>
      <source>%1 · removed</source>
      <translation>%1 · 삭제됨</translation>
    </message>
    <message numerus="yes">
      <source>%Ln places changed</source>
      <translation>
        <numerusform>%Ln곳이 바뀌었습니다</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln versions</source>
      <translation>
        <numerusform>버전 %Ln개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln versions found</source>
      <translation>
        <numerusform>버전 %Ln개를 찾았습니다</numerusform>
      </translation>
    </message>
    <message>
      <source>1 place changed</source>
      <translation>1곳이 바뀌었습니다</translation>
    </message>
    <message>
      <source>1 version</source>
      <translation>버전 1개</translation>
    </message>
    <message>
      <source>1 version found</source>
      <translation>버전 1개를 찾았습니다</translation>
    </message>
    <message>
      <source>A picture</source>
      <translation>그림</translation>
    </message>
    <message>
      <source>Added words are underlined, removed words crossed out.</source>
      <translation>추가된 낱말에는 밑줄을, 삭제된 낱말에는 가운데 줄을 그었습니다.</translation>
    </message>
    <message>
      <source>An earlier version, restored</source>
      <translation>이전 버전을 되살림</translation>
    </message>
    <message>
      <source>Back to the letter</source>
      <translation>서한으로 돌아가기</translation>
    </message>
    <message>
      <source>Brought in from a file</source>
      <translation>파일에서 가져옴</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Closed for agreement</source>
      <translation>동의를 받기 위해 마감됨</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>비교 대상</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>나라</translation>
    </message>
    <message>
      <source>History of this letter</source>
      <translation>이 서한의 기록</translation>
    </message>
    <message>
      <source>How far the search is</source>
      <translation>검색 진행 상황</translation>
    </message>
    <message>
      <source>Keep this version</source>
      <translation>이 버전 보관하기</translation>
    </message>
    <message>
      <source>Kept under a name</source>
      <translation>이름을 붙여 보관함</translation>
    </message>
    <message>
      <source>Kept when files were made</source>
      <translation>파일을 만들 때 보관함</translation>
    </message>
    <message>
      <source>Kept when the letter was left</source>
      <translation>서한을 떠날 때 보관함</translation>
    </message>
    <message>
      <source>Kept when the text was closed</source>
      <translation>본문을 마감할 때 보관함</translation>
    </message>
    <message>
      <source>Kept while it was written</source>
      <translation>쓰는 동안 보관함</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>언어</translation>
    </message>
    <message>
      <source>Name of this version</source>
      <translation>이 버전의 이름</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>이 버전에 이름 붙이기…</translation>
    </message>
    <message>
      <source>No</source>
      <translation>아니요</translation>
    </message>
    <message>
      <source>No version has all these words. Try fewer of them.</source>
      <translation>이 낱말을 모두 담은 버전이 없습니다. 낱말을 줄여 보세요.</translation>
    </message>
    <message>
      <source>No version has been kept yet. One is kept when you leave the letter, close its text or make its files, and every ten minutes while you write. You can go back to each of them.</source>
      <translation>아직 보관된 버전이 없습니다. 서한을 떠날 때, 본문을 마감할 때, 파일을 만들 때, 그리고 쓰는 동안 10분마다 버전이 보관됩니다. 어느 버전으로든 돌아갈 수 있습니다.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>나중에</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>없음</translation>
    </message>
    <message>
      <source>Nothing changed between these two.</source>
      <translation>이 둘 사이에 바뀐 것이 없습니다.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>지금</translation>
    </message>
    <message>
      <source>Number of the draft</source>
      <translation>초안 번호</translation>
    </message>
    <message>
      <source>Restore and start a new version</source>
      <translation>되살리고 새 버전 시작하기</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>이 버전 되살리기</translation>
    </message>
    <message>
      <source>Search the texts of all versions</source>
      <translation>모든 버전의 본문에서 찾기</translation>
    </message>
    <message numerus="yes">
      <source>Searching… %Ln found</source>
      <translation>
        <numerusform>찾는 중… %Ln개 찾음</numerusform>
      </translation>
    </message>
    <message>
      <source>Searching… 1 found</source>
      <translation>찾는 중… 1개 찾음</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln개 더 보기</numerusform>
      </translation>
    </message>
    <message>
      <source>Show 1 more</source>
      <translation>1개 더 보기</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>그 밖의 것</translation>
    </message>
    <message>
      <source>Such as “For the embassy”</source>
      <translation>예: “대사관 제출용”</translation>
    </message>
    <message>
      <source>The earlier version is restored.</source>
      <translation>이전 버전을 되살렸습니다.</translation>
    </message>
    <message>
      <source>The history of this letter is not as PetitionDesk wrote it: it was changed or damaged. Do not rely on it. The letter itself was checked and is whole.</source>
      <translation>이 서한의 기록이 PetitionDesk가 쓴 그대로가 아닙니다. 바뀌었거나 손상되었습니다. 이 기록을 믿지 마세요. 서한 자체는 확인했으며 온전합니다.</translation>
    </message>
    <message>
      <source>The letter</source>
      <translation>서한</translation>
    </message>
    <message>
      <source>The letter as it is now</source>
      <translation>지금의 서한</translation>
    </message>
    <message>
      <source>The search was stopped.</source>
      <translation>찾기를 멈췄습니다.</translation>
    </message>
    <message>
      <source>The text is closed. Restoring starts a new version of it, and whoever has agreed must agree again.</source>
      <translation>본문이 마감되었습니다. 되살리면 새 버전이 시작되며, 이미 동의한 단체도 다시 동의해야 합니다.</translation>
    </message>
    <message>
      <source>The version before</source>
      <translation>바로 앞 버전</translation>
    </message>
    <message>
      <source>This version is kept as “%1”.</source>
      <translation>이 버전을 “%1”(으)로 보관했습니다.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>버전</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>바뀐 것</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>예</translation>
    </message>
    <message>
      <source>a space</source>
      <translation>빈칸</translation>
    </message>
    <message>
      <source>added: %1</source>
      <translation>추가: %1</translation>
    </message>
    <message>
      <source>removed: %1</source>
      <translation>삭제: %1</translation>
    </message>
  </context>
  <context>
    <name>IdentityForms</name>
    <message>
      <source>64 letters at most. A letter may show a longer name all the same.</source>
      <translation>최대 64자입니다. 서한에는 더 긴 이름을 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>A copy of the identity</source>
      <translation>서명 신원의 사본</translation>
    </message>
    <message>
      <source>A new identity</source>
      <translation>새 서명 신원</translation>
    </message>
    <message>
      <source>Bring it into the vault</source>
      <translation>금고로 가져오기</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Choose where to save it…</source>
      <translation>저장할 곳 고르기…</translation>
    </message>
    <message>
      <source>It names your organisation and nobody else: no person, no computer. Everybody who gets a file that you signed can read this name.</source>
      <translation>단체 이름만 들어갑니다. 사람이나 컴퓨터의 이름은 들어가지 않습니다. 서명한 파일을 받는 사람은 누구나 이 이름을 읽을 수 있습니다.</translation>
    </message>
    <message>
      <source>Make the identity</source>
      <translation>서명 신원 만들기</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>단체 이름</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>파일의 암호 문구</translation>
    </message>
    <message>
      <source>The identity in this file is closed by a passphrase of its own. In this vault it opens with the vault.</source>
      <translation>이 파일의 서명 신원은 따로 암호 문구로 잠겨 있습니다. 금고에 넣으면 금고와 함께 열립니다.</translation>
    </message>
    <message>
      <source>Whoever has the copy and its passphrase signs in your organisation’s name. Give the copy a passphrase of its own, and keep the two apart.</source>
      <translation>사본과 암호 문구를 가진 사람은 단체 이름으로 서명할 수 있습니다. 사본에 따로 암호 문구를 정하고, 둘을 따로 보관하세요.</translation>
    </message>
  </context>
  <context>
    <name>IdentityPage</name>
    <message>
      <source>%1 can sign now. Save your card, and give it to others.</source>
      <translation>이제 %1 이름으로 서명할 수 있습니다. 카드를 저장해 다른 단체에 주세요.</translation>
    </message>
    <message>
      <source>Another identity came into this vault. It stays.</source>
      <translation>이 금고에 다른 서명 신원이 들어왔습니다. 그 신원이 그대로 남습니다.</translation>
    </message>
    <message>
      <source>Answers (%1)</source>
      <translation>답변 (%1)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was kept.</source>
      <translation>취소했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
      <source>Cards (%1)</source>
      <translation>카드 (%1)</translation>
    </message>
    <message>
      <source>Choose another identity</source>
      <translation>다른 서명 신원 고르기</translation>
    </message>
    <message>
      <source>Identities (%1)</source>
      <translation>서명 신원 (%1)</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Keep the one that is there</source>
      <translation>지금 것을 그대로 두기</translation>
    </message>
    <message>
      <source>Keep this one</source>
      <translation>이것을 그대로 두기</translation>
    </message>
    <message>
      <source>Making the identity. This takes a moment…</source>
      <translation>서명 신원을 만드는 중입니다. 잠시 걸립니다…</translation>
    </message>
    <message>
      <source>Nobody can sign in your organisation’s name with this vault then. What was signed stays signed. Without a copy, this identity is gone for good.</source>
      <translation>그러면 이 금고로는 단체 이름으로 서명할 수 없습니다. 이미 한 서명은 그대로 남습니다. 사본이 없으면 이 서명 신원은 영영 사라집니다.</translation>
    </message>
    <message>
      <source>Opening the identity…</source>
      <translation>서명 신원을 여는 중…</translation>
    </message>
    <message>
      <source>Others know you by the check number of now. With another identity, everybody has to verify your new card before they believe what you sign. Go on?</source>
      <translation>다른 단체들은 지금의 확인 번호로 귀 단체를 알아봅니다. 서명 신원을 바꾸면 모두가 새 카드를 확인해야 귀 단체의 서명을 믿을 수 있습니다. 계속할까요?</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>우리 서명 신원</translation>
    </message>
    <message>
      <source>Remove the identity</source>
      <translation>서명 신원 없애기</translation>
    </message>
    <message>
      <source>Requests (%1)</source>
      <translation>요청서 (%1)</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>저장했습니다: %1</translation>
    </message>
    <message>
      <source>Saving the copy…</source>
      <translation>사본을 저장하는 중…</translation>
    </message>
    <message>
      <source>The authority’s answer</source>
      <translation>인증 기관의 답변</translation>
    </message>
    <message>
      <source>The file of the identity</source>
      <translation>서명 신원의 파일</translation>
    </message>
    <message>
      <source>There is no identity in this vault any more.</source>
      <translation>이제 이 금고에는 서명 신원이 없습니다.</translation>
    </message>
    <message>
      <source>What your organisation signs with. It lies sealed in this vault; others know it by its card.</source>
      <translation>단체가 서명할 때 쓰는 것입니다. 이 금고에 봉인되어 있고, 다른 단체는 카드로 알아봅니다.</translation>
    </message>
    <message>
      <source>Where the card is to be</source>
      <translation>카드를 저장할 곳</translation>
    </message>
    <message>
      <source>Where the copy is to be</source>
      <translation>사본을 저장할 곳</translation>
    </message>
    <message>
      <source>Where the request is to be</source>
      <translation>요청서를 저장할 곳</translation>
    </message>
  </context>
  <context>
    <name>IdentityView</name>
    <message>
      <source>A copy for safe keeping</source>
      <translation>보관용 사본</translation>
    </message>
    <message>
      <source>An authority that vouches for you</source>
      <translation>귀 단체를 보증하는 인증 기관</translation>
    </message>
    <message>
      <source>Another identity, or none</source>
      <translation>다른 서명 신원, 또는 없음</translation>
    </message>
    <message>
      <source>Backups of the vault hold the identity too. A copy is for another computer, or for another program that signs.</source>
      <translation>금고의 백업에는 서명 신원도 들어 있습니다. 사본은 다른 컴퓨터나 서명하는 다른 프로그램에서 쓰기 위한 것입니다.</translation>
    </message>
    <message>
      <source>Bring one along</source>
      <translation>있는 것 가져오기</translation>
    </message>
    <message>
      <source>Check number of our card</source>
      <translation>우리 카드의 확인 번호</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>파일 고르기…</translation>
    </message>
    <message>
      <source>Give others your card. When they call you on a number that they knew before, read the check number to them. Never send the number along with the card.</source>
      <translation>다른 단체에 카드를 주세요. 그들이 전부터 알던 번호로 전화하면 확인 번호를 읽어 주세요. 번호를 카드와 함께 보내지 마세요.</translation>
    </message>
    <message>
      <source>It is made here. You send the authority a request, and bring its answer back when it comes. Until then you can sign with it as it is.</source>
      <translation>여기서 만듭니다. 인증 기관에 요청서를 보내고, 답변이 오면 여기로 가져오세요. 그때까지는 그대로 서명할 수 있습니다.</translation>
    </message>
    <message>
      <source>Let an authority vouch for you</source>
      <translation>인증 기관의 보증 받기</translation>
    </message>
    <message>
      <source>Make an identity…</source>
      <translation>서명 신원 만들기…</translation>
    </message>
    <message>
      <source>Make one here</source>
      <translation>여기서 만들기</translation>
    </message>
    <message>
      <source>Make one with a request…</source>
      <translation>요청서와 함께 만들기…</translation>
    </message>
    <message>
      <source>Remove it…</source>
      <translation>없애기…</translation>
    </message>
    <message>
      <source>Replace it…</source>
      <translation>바꾸기…</translation>
    </message>
    <message>
      <source>Save a copy of the identity…</source>
      <translation>서명 신원의 사본 저장…</translation>
    </message>
    <message>
      <source>Save our card…</source>
      <translation>우리 카드 저장…</translation>
    </message>
    <message>
      <source>Take the authority’s answer…</source>
      <translation>인증 기관의 답변 가져오기…</translation>
    </message>
    <message>
      <source>Takes a few seconds. Your organisation vouches for itself, and others verify your card by telephone. This is enough for most.</source>
      <translation>몇 초면 됩니다. 단체가 스스로 보증하고, 다른 단체는 전화로 카드를 확인합니다. 대개는 이것으로 충분합니다.</translation>
    </message>
    <message>
      <source>Valid until %1.</source>
      <translation>%1까지 유효합니다.</translation>
    </message>
    <message>
      <source>Valid until %1. That is soon: make a new one in time, and give everybody the new card.</source>
      <translation>%1까지 유효합니다. 얼마 남지 않았습니다. 제때 새로 만들고 모두에게 새 카드를 주세요.</translation>
    </message>
    <message>
      <source>Valid until %1: it signs nothing any more. Make a new one, and give everybody the new card.</source>
      <translation>%1까지 유효했으며 이제 서명할 수 없습니다. 새로 만들고 모두에게 새 카드를 주세요.</translation>
    </message>
    <message>
      <source>Vouched for by %1.</source>
      <translation>보증 기관: %1.</translation>
    </message>
    <message>
      <source>What was signed with this one stays signed.</source>
      <translation>이것으로 한 서명은 그대로 남습니다.</translation>
    </message>
    <message>
      <source>With its answer the check number changes: others have to verify your new card.</source>
      <translation>답변을 받으면 확인 번호가 바뀝니다. 다른 단체는 새 카드를 확인해야 합니다.</translation>
    </message>
    <message>
      <source>Write a request…</source>
      <translation>요청서 쓰기…</translation>
    </message>
    <message>
      <source>You have one in a file, which ends in .p12 or .pfx.</source>
      <translation>파일로 가지고 있는 경우입니다. 파일 이름이 .p12나 .pfx로 끝납니다.</translation>
    </message>
    <message>
      <source>Your organisation vouches for itself.</source>
      <translation>단체가 스스로 보증합니다.</translation>
    </message>
  </context>
  <context>
    <name>IdleWarning</name>
    <message numerus="yes">
      <source>PetitionDesk locks in %Ln seconds. Press any key to keep working.</source>
      <translation>
        <numerusform>PetitionDesk가 %Ln초 후에 잠깁니다. 계속 작업하려면 아무 키나 누르십시오.</numerusform>
      </translation>
    </message>
    <message>
      <source>PetitionDesk locks in 1 second. Press any key to keep working.</source>
      <translation>PetitionDesk가 1초 후에 잠깁니다. 계속 작업하려면 아무 키나 누르십시오.</translation>
    </message>
    <message>
      <source>PetitionDesk locks in one minute. Press any key to keep working.</source>
      <translation>PetitionDesk가 1분 후에 잠깁니다. 계속 작업하려면 아무 키나 누르십시오.</translation>
    </message>
  </context>
  <context>
    <name>InsertCount</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>첨부 문서</translation>
    </message>
    <message>
      <source>Countries they are from</source>
      <translation>단체의 국가</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>요구 사항</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>사실</translation>
    </message>
    <message>
      <source>In the letter, what stands in braces reads: %1</source>
      <translation>서한에서 중괄호 부분은 다음과 같이 표시됩니다: %1</translation>
    </message>
    <message>
      <source>Insert a count</source>
      <translation>개수 넣기</translation>
    </message>
    <message>
      <source>Organisations that are not named</source>
      <translation>이름을 밝히지 않는 단체</translation>
    </message>
    <message>
      <source>Organisations that sign</source>
      <translation>서명하는 단체</translation>
    </message>
  </context>
  <context>
    <name>KeepBox</name>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Those who are asked to sign read this. It is never printed.</source>
      <translation>서명을 요청받는 단체가 이것을 읽습니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>Why it stays as it is</source>
      <translation>그대로 두는 이유</translation>
    </message>
  </context>
  <context>
    <name>KeptList</name>
    <message>
      <source>Kept as it is, with a reason</source>
      <translation>이유를 밝히고 그대로 둔 것</translation>
    </message>
    <message>
      <source>Something that was found earlier, and is not found in the text as it is now.</source>
      <translation>전에 발견되었으나 지금 본문에서는 발견되지 않는 것입니다.</translation>
    </message>
    <message>
      <source>The text was changed since, and it is open again: %1</source>
      <translation>그 뒤 글이 바뀌어 다시 열려 있습니다: %1</translation>
    </message>
    <message>
      <source>Their reason, of %1: %2</source>
      <translation>이유(%1): %2</translation>
    </message>
  </context>
  <context>
    <name>LanguageFields</name>
    <message numerus="yes">
      <source>%Ln translations</source>
      <translation>
        <numerusform>번역 %Ln개</numerusform>
      </translation>
    </message>
    <message>
      <source>1 translation</source>
      <translation>번역 1개</translation>
    </message>
    <message>
      <source>Main language</source>
      <translation>기본 언어</translation>
    </message>
    <message>
      <source>No translations</source>
      <translation>번역 없음</translation>
    </message>
  </context>
  <context>
    <name>LawPage</name>
    <message>
      <source>%1 (correction %2)</source>
      <translation>%1 (수정 %2)</translation>
    </message>
    <message>
      <source>%1 of %2 are in force in this vault.</source>
      <translation>이제 이 금고에서는 %1(%2 기준)을(를) 씁니다.</translation>
    </message>
    <message>
      <source>%1: a newer file, of %2.</source>
      <translation>%1: 더 새로운 파일, %2 기준.</translation>
    </message>
    <message>
      <source>%1: the loaded file can no longer be trusted, or is older by now.</source>
      <translation>%1: 불러온 파일을 더는 믿을 수 없거나, 이제 더 오래된 것입니다.</translation>
    </message>
    <message>
      <source>%1: what came with the program, of %2.</source>
      <translation>%1: 프로그램에 들어 있던 것, %2 기준.</translation>
    </message>
    <message>
      <source>A newer file of law data</source>
      <translation>더 새로운 법률 자료 파일</translation>
    </message>
    <message>
      <source>Call the keeper on a number you already knew. Type the check number that you hear. Do not take it from the file or from an e-mail with the file.</source>
      <translation>이미 알고 있던 번호로 관리자에게 전화하세요. 들은 확인 번호를 입력하세요. 파일이나 파일이 온 전자우편에서 베끼지 마세요.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Check number of the keeper</source>
      <translation>관리자의 확인 번호</translation>
    </message>
    <message>
      <source>Files of keepers (*.pem)</source>
      <translation>관리자 파일 (*.pem)</translation>
    </message>
    <message>
      <source>Forget the keeper</source>
      <translation>관리자 잊기</translation>
    </message>
    <message>
      <source>Forget this keeper? Data that the keeper signed is in force no longer, and no newer file is taken. To trust the keeper again, you need the check number again.</source>
      <translation>이 관리자를 잊을까요? 관리자가 서명한 자료는 더 이상 적용되지 않고, 더 새로운 파일도 받지 않습니다. 다시 신뢰하려면 확인 번호가 다시 필요합니다.</translation>
    </message>
    <message>
      <source>Forget this keeper…</source>
      <translation>이 관리자 잊기…</translation>
    </message>
    <message>
      <source>Go back to the program’s own</source>
      <translation>프로그램의 자료로 되돌리기</translation>
    </message>
    <message>
      <source>Keep the keeper</source>
      <translation>관리자 유지</translation>
    </message>
    <message>
      <source>Law data</source>
      <translation>법률 자료</translation>
    </message>
    <message>
      <source>Load a newer file…</source>
      <translation>더 새로운 파일 불러오기…</translation>
    </message>
    <message>
      <source>Nobody is verified yet.</source>
      <translation>아직 확인된 관리자가 없습니다.</translation>
    </message>
    <message>
      <source>Only digits count. Spaces do not matter.</source>
      <translation>숫자만 봅니다. 빈칸은 상관없습니다.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>규칙</translation>
    </message>
    <message>
      <source>Rules, treaties and who has joined them came with the program. Newer files are taken only if a keeper whom you have verified has signed them.</source>
      <translation>규칙과 조약, 가입국 자료는 프로그램에 들어 있습니다. 더 새로운 파일은 확인된 관리자가 서명한 것만 받습니다.</translation>
    </message>
    <message>
      <source>States and treaties</source>
      <translation>국가와 조약</translation>
    </message>
    <message>
      <source>The data that came with the program is in force again.</source>
      <translation>프로그램에 들어 있던 자료를 다시 씁니다.</translation>
    </message>
    <message>
      <source>The file of the keeper</source>
      <translation>관리자의 파일</translation>
    </message>
    <message>
      <source>The keeper is forgotten. The data that came with the program is in force.</source>
      <translation>관리자를 잊었습니다. 프로그램과 함께 온 자료가 적용됩니다.</translation>
    </message>
    <message>
      <source>The keeper of the data</source>
      <translation>자료 관리자</translation>
    </message>
    <message>
      <source>The number is right. Files of this keeper are taken now.</source>
      <translation>번호가 맞습니다. 이제 이 관리자의 파일을 받습니다.</translation>
    </message>
    <message>
      <source>The signature is missing: %1. It comes with the file, and has to lie in the same folder. Nothing was changed.</source>
      <translation>서명 파일이 없습니다: %1. 이 파일은 자료 파일과 함께 오며 같은 폴더에 있어야 합니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>Trust this keeper</source>
      <translation>이 관리자를 믿기</translation>
    </message>
    <message>
      <source>Verified by this check number: %1</source>
      <translation>이 확인 번호로 확인됨: %1</translation>
    </message>
    <message>
      <source>Verify a keeper…</source>
      <translation>관리자 확인…</translation>
    </message>
    <message>
      <source>What is in force</source>
      <translation>지금 쓰는 자료</translation>
    </message>
  </context>
  <context>
    <name>LegalBasisCard</name>
    <message>
      <source>Checked against the text of the rule. Not reviewed by a lawyer.</source>
      <translation>규정 원문과 대조했습니다. 법률가가 검토하지는 않았습니다.</translation>
    </message>
    <message>
      <source>Checked on a page that was read. Not reviewed by a lawyer.</source>
      <translation>직접 읽은 지면에서 확인했습니다. 법률가가 검토하지는 않았습니다.</translation>
    </message>
    <message>
      <source>Choose the rule again</source>
      <translation>규정 다시 고르기</translation>
    </message>
    <message>
      <source>From memory, not checked against the text. Not reviewed by a lawyer. Read it first.</source>
      <translation>기억에 따른 것으로, 원문과 대조하지 않았습니다. 법률가가 검토하지 않았습니다. 먼저 읽어 보세요.</translation>
    </message>
    <message>
      <source>How this was checked</source>
      <translation>확인한 방법</translation>
    </message>
    <message>
      <source>In one or two sentences, connect the rule to the facts.</source>
      <translation>한두 문장으로 규정을 사실과 이어 주세요.</translation>
    </message>
    <message>
      <source>In our words, not a quotation. It is not printed.</source>
      <translation>인용이 아니라 우리가 풀어 쓴 말입니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>No native speaker has read its title yet.</source>
      <translation>이 제목은 아직 모국어 사용자가 읽어 보지 않았습니다.</translation>
    </message>
    <message>
      <source>Paste the exact wording</source>
      <translation>정확한 문구 붙여넣기</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>규정</translation>
    </message>
    <message>
      <source>When it applies, and common mistakes</source>
      <translation>언제 적용되는지와 흔한 실수</translation>
    </message>
    <message>
      <source>Who has to follow the rule in this case, such as a country. Put commas between several.</source>
      <translation>이 사안에서 누가 이 규정을 지켜야 하는지 쓰세요(예: 국가). 여럿이면 쉼표로 나누세요.</translation>
    </message>
    <message>
      <source>Whom it binds here</source>
      <translation>여기에서 구속받는 대상</translation>
    </message>
    <message>
      <source>Why it applies here</source>
      <translation>여기에 적용되는 이유</translation>
    </message>
    <message>
      <source>Wording left out</source>
      <translation>문구를 뺐습니다</translation>
    </message>
  </context>
  <context>
    <name>LegalBasisPage</name>
    <message>
      <source>A rule of law says what the recipient has to do in any case. Answer the questions about the case first: rules that protect these persons are then shown first, and rules that do not fit are found.</source>
      <translation>법 규정은 수신인이 어떤 경우에도 해야 할 일을 말합니다. 먼저 사건에 대한 질문에 답하세요. 그러면 이 사람들을 보호하는 규정이 먼저 나오고, 맞지 않는 규정을 찾아냅니다.</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>규정 추가</translation>
    </message>
    <message>
      <source>Choose the rules that bind the recipient, and say why each applies here.</source>
      <translation>수신인을 구속하는 규정을 고르고, 각각 왜 여기에 적용되는지 쓰세요.</translation>
    </message>
    <message>
      <source>Legal basis</source>
      <translation>법적 근거</translation>
    </message>
    <message>
      <source>Rule removed</source>
      <translation>규정을 삭제했습니다</translation>
    </message>
  </context>
  <context>
    <name>LetterList</name>
    <message numerus="yes">
      <source>%Ln letters</source>
      <translation>
        <numerusform>서한 %Ln개</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more on the other shelves</source>
      <translation>
        <numerusform>다른 칸에 %Ln개 더 있음</numerusform>
      </translation>
    </message>
    <message>
      <source>1 letter</source>
      <translation>서한 1개</translation>
    </message>
    <message>
      <source>1 more on the other shelves</source>
      <translation>다른 칸에 1개 더 있음</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>모든 캠페인</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>보관함으로</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>캠페인</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>영구히 지우기</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>영구히 지우기…</translation>
    </message>
    <message>
      <source>Erase “%1” with all its versions? It cannot come back.</source>
      <translation>“%1”을(를) 모든 버전과 함께 지울까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>서한 목록</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>휴지통으로</translation>
    </message>
    <message>
      <source>No letter has all these words. Try fewer of them.</source>
      <translation>이 낱말을 모두 담은 서한이 없습니다. 낱말을 줄여 보세요.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>제자리로</translation>
    </message>
    <message>
      <source>Reading letters for the first search: %1 of %2</source>
      <translation>첫 찾기를 위해 서한을 읽는 중: %2개 중 %1개</translation>
    </message>
    <message>
      <source>Search titles and texts</source>
      <translation>제목과 본문에서 찾기</translation>
    </message>
    <message>
      <source>Show all letters</source>
      <translation>모든 서한 보기</translation>
    </message>
    <message>
      <source>Which letters</source>
      <translation>어떤 서한</translation>
    </message>
  </context>
  <context>
    <name>LetterPage</name>
    <message>
      <source>Add a paragraph</source>
      <translation>문단 추가</translation>
    </message>
    <message>
      <source>Add an annex</source>
      <translation>첨부 문서 추가</translation>
    </message>
    <message>
      <source>Annex removed</source>
      <translation>첨부 문서를 삭제했습니다</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>첨부 문서</translation>
    </message>
    <message>
      <source>Ask for an answer, and say by when.</source>
      <translation>답변을 요청하고 기한을 밝히세요.</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>캠페인</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>맺음말</translation>
    </message>
    <message>
      <source>Closing formula</source>
      <translation>끝인사</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>연락처</translation>
    </message>
    <message>
      <source>Date of issue</source>
      <translation>발행일</translation>
    </message>
    <message>
      <source>Documents can go with the letter.</source>
      <translation>서한에 문서를 함께 붙일 수 있습니다.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>이메일</translation>
    </message>
    <message>
      <source>Embargo, layout, and which text prevails</source>
      <translation>공개 제한, 레이아웃, 우선하는 본문</translation>
    </message>
    <message>
      <source>Everybody may see this contact</source>
      <translation>이 연락처를 누구나 볼 수 있음</translation>
    </message>
    <message>
      <source>For finding the letter again. It is never printed.</source>
      <translation>서한을 다시 찾기 위한 것입니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>If it is empty, the usual sentence is printed.</source>
      <translation>비워 두면 통상적인 문장이 인쇄됩니다.</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>레이아웃</translation>
    </message>
    <message>
      <source>Letterhead, place and date</source>
      <translation>발신 정보, 장소, 날짜</translation>
    </message>
    <message>
      <source>Line below</source>
      <translation>아랫줄</translation>
    </message>
    <message>
      <source>More paragraphs can follow the opening.</source>
      <translation>머리말 뒤에 문단을 더 쓸 수 있습니다.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>머리말</translation>
    </message>
    <message>
      <source>Opening and closing</source>
      <translation>머리말과 맺음말</translation>
    </message>
    <message>
      <source>Paragraph removed</source>
      <translation>문단을 삭제했습니다</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>문서 번호</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>직책</translation>
    </message>
    <message>
      <source>Say what you ask, who writes and why now, and how it ends.</source>
      <translation>무엇을 요청하는지, 누가 왜 지금 쓰는지, 어떻게 맺는지 쓰세요.</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>Such as the secretariat, a city, an address.</source>
      <translation>예: 사무국, 도시, 주소.</translation>
    </message>
    <message>
      <source>Such as “Yours sincerely,”.</source>
      <translation>예: “올림”.</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>전화</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>본문</translation>
    </message>
    <message>
      <source>The request in one line, above the salutation.</source>
      <translation>요청을 한 줄로, 인사말 위에 씁니다.</translation>
    </message>
    <message>
      <source>Which text prevails</source>
      <translation>우선하는 본문</translation>
    </message>
    <message>
      <source>Who writes</source>
      <translation>쓰는 사람</translation>
    </message>
    <message>
      <source>Who writes, and why now. Two sentences are enough.</source>
      <translation>누가 왜 지금 쓰는지 적으세요. 두 문장이면 충분합니다.</translation>
    </message>
  </context>
  <context>
    <name>LetterPanels</name>
    <message>
      <source>Read</source>
      <translation>읽기</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>다시 저장</translation>
    </message>
    <message>
      <source>Translation beside the text</source>
      <translation>본문 옆의 번역</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>보여 줄 것</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>쓰기</translation>
    </message>
  </context>
  <context>
    <name>LetterRows</name>
    <message numerus="yes">
      <source>%1 and %Ln translations</source>
      <translation>
        <numerusform>%1, 번역 %Ln개</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 and 1 translation</source>
      <translation>%1, 번역 1개</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Letter without a subject</source>
      <translation>제목 없는 서한</translation>
    </message>
    <message>
      <source>changed %1</source>
      <translation>바뀐 때: %1</translation>
    </message>
  </context>
  <context>
    <name>LetterWindow</name>
    <message>
      <source>A trial: nothing is kept on this computer</source>
      <translation>시험 사용: 이 컴퓨터에 아무것도 남기지 않습니다</translation>
    </message>
    <message>
      <source>No translation beside the text</source>
      <translation>본문 옆에 번역 없음</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>저장되지 않음</translation>
    </message>
    <message>
      <source>Saved at %1</source>
      <translation>%1에 저장함</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>저장하는 중…</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>%2단계 중 %1단계</translation>
    </message>
  </context>
  <context>
    <name>LockAfterChoice</name>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln분</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1분</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>잠그기까지의 시간</translation>
    </message>
    <message>
      <source>PetitionDesk locks when no key and no pointer was used for so long, when the computer sleeps, when its screen is locked, and at once with Ctrl+L. Everything is saved first.</source>
      <translation>이 시간 동안 키보드나 포인터를 쓰지 않으면, 컴퓨터가 절전 상태로 들어가거나 화면이 잠기면, 그리고 Ctrl+L을 누르면 바로 PetitionDesk가 잠깁니다. 그 전에 모두 저장됩니다.</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message numerus="yes">
      <source>%Ln other passphrases will open nothing any more.</source>
      <translation>
        <numerusform>다른 암호 문구 %Ln개는 더 이상 아무것도 열지 못합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 other passphrase will open nothing any more.</source>
      <translation>다른 암호 문구 1개는 더 이상 아무것도 열지 못합니다.</translation>
    </message>
    <message>
      <source>Cancelled. Everything opens as it did before.</source>
      <translation>취소했습니다. 모든 것이 전과 같이 열립니다.</translation>
    </message>
    <message>
      <source>Changing the lock…</source>
      <translation>자물쇠를 바꾸는 중…</translation>
    </message>
    <message>
      <source>Checking what was sealed…</source>
      <translation>봉한 것을 확인하는 중…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>완료되었습니다.</translation>
    </message>
    <message>
      <source>Done. Copies made before still open as they did: delete them.</source>
      <translation>끝났습니다. 전에 만든 사본은 그대로 열리므로 지우세요.</translation>
    </message>
    <message>
      <source>Here is a new recovery sheet. Without it, only your passphrase opens the vault.</source>
      <translation>새 복구 용지입니다. 이것이 없으면 암호 문구으로만 금고를 열 수 있습니다.</translation>
    </message>
    <message>
      <source>Make it without a recovery sheet</source>
      <translation>복구 용지 없이 바꾸기</translation>
    </message>
    <message>
      <source>Make the new lock</source>
      <translation>새 자물쇠 만들기</translation>
    </message>
    <message>
      <source>New lock for everything</source>
      <translation>모든 것에 새 자물쇠</translation>
    </message>
    <message>
      <source>Sealing everything anew. You can go on working.</source>
      <translation>모든 것을 새로 봉하는 중입니다. 계속 작업할 수 있습니다.</translation>
    </message>
    <message>
      <source>Somebody may have copied your vault and learnt a passphrase or sheet of then. A new lock shuts them out of all that you write from now on.</source>
      <translation>누군가 금고를 복사하고 당시의 암호 문구나 용지를 알아냈을 수 있습니다. 새 자물쇠를 만들면 앞으로 쓰는 것은 볼 수 없습니다.</translation>
    </message>
    <message>
      <source>The recovery sheet of now will open nothing any more.</source>
      <translation>지금의 복구 용지는 더 이상 아무것도 열지 못합니다.</translation>
    </message>
    <message>
      <source>The system keyring does not answer, and will not open the vault any more. You can switch it on again later.</source>
      <translation>시스템 비밀 저장소이 응답하지 않아 더 이상 금고를 열지 못하게 됩니다. 나중에 다시 켤 수 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>LockingPage</name>
    <message>
      <source>Lock without saving</source>
      <translation>저장하지 않고 잠그기</translation>
    </message>
    <message>
      <source>Locking…</source>
      <translation>잠그는 중…</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>다시 저장</translation>
    </message>
    <message>
      <source>Your work is being saved.</source>
      <translation>작업을 저장하고 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>LogoFields</name>
    <message>
      <source>A picture stands on the letterhead.</source>
      <translation>발신 정보에 그림이 있습니다.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>그림을 고르세요</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>그림 고르기…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>로고</translation>
    </message>
    <message>
      <source>PNG or JPEG. Without one the name stands alone.</source>
      <translation>PNG 또는 JPEG입니다. 없으면 이름만 표시됩니다.</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>그림을 삭제했습니다</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>그림 (%1)</translation>
    </message>
    <message>
      <source>Read aloud to people who cannot see it.</source>
      <translation>그림을 볼 수 없는 사람에게 소리로 읽어 줍니다.</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>그림 삭제</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>그림이 나타내는 것</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Something went wrong. Your text is safe; go on writing.</source>
      <translation>문제가 생겼습니다. 글은 안전합니다. 계속 쓰세요.</translation>
    </message>
    <message>
      <source>The vault closed unexpectedly. Open it to go on.</source>
      <translation>금고가 갑자기 닫혔습니다. 계속하려면 금고를 여세요.</translation>
    </message>
  </context>
  <context>
    <name>MeansFold</name>
    <message>
      <source>Address of the time server</source>
      <translation>시각 서버의 주소</translation>
    </message>
    <message>
      <source>Authorities that the server rests on</source>
      <translation>서버를 보증하는 기관</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>파일 고르기…</translation>
    </message>
    <message>
      <source>Empty: no server is asked, and nothing leaves this computer.</source>
      <translation>비워 두면 서버에 묻지 않으며, 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
      <source>Files of authorities (%1)</source>
      <translation>기관의 파일 (%1)</translation>
    </message>
    <message>
      <source>Name a time server, or take the files away.</source>
      <translation>시각 서버를 적거나 파일을 빼세요.</translation>
    </message>
    <message>
      <source>Take them away</source>
      <translation>모두 빼기</translation>
    </message>
    <message>
      <source>This is the only time that PetitionDesk uses the network. The server learns when you sign, and from where. It does not learn what, or who.</source>
      <translation>PetitionDesk가 네트워크를 쓰는 것은 이때뿐입니다. 서버는 언제 어디서 서명하는지 알게 됩니다. 무엇에 누가 서명하는지는 모릅니다.</translation>
    </message>
    <message>
      <source>Time stamp of a server</source>
      <translation>서버의 시각 도장</translation>
    </message>
    <message>
      <source>What authorities say of those they vouch for</source>
      <translation>기관이 보증한 대상에 관해 알리는 것</translation>
    </message>
    <message>
      <source>With these lists the file can be checked for decades.</source>
      <translation>이 목록이 있으면 수십 년 뒤에도 파일을 확인할 수 있습니다.</translation>
    </message>
    <message>
      <source>Without them the stamp is in the file, and nobody believes it.</source>
      <translation>없으면 도장은 파일에 있어도 아무도 믿지 않습니다.</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrasePage</name>
    <message>
      <source>Change and open</source>
      <translation>바꾸고 열기</translation>
    </message>
    <message>
      <source>Choose a new passphrase</source>
      <translation>새 암호 문구 정하기</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>나중에</translation>
    </message>
    <message>
      <source>Your recovery code opened the vault. A new passphrase takes the place of the one that you forgot; the code stays as it is.</source>
      <translation>복구 코드로 금고가 열렸습니다. 새 암호 문구가 잊은 것을 대신하며 코드는 그대로입니다.</translation>
    </message>
  </context>
  <context>
    <name>NumberGroups</name>
    <message>
      <source>Group %1 of %2</source>
      <translation>%2묶음 중 %1번째</translation>
    </message>
  </context>
  <context>
    <name>Offices</name>
    <message>
      <source>A man</source>
      <translation>남성</translation>
    </message>
    <message>
      <source>A woman</source>
      <translation>여성</translation>
    </message>
    <message>
      <source>Ambassador</source>
      <translation>대사</translation>
    </message>
    <message>
      <source>An organisation or authority</source>
      <translation>단체 또는 기관</translation>
    </message>
    <message>
      <source>Another official</source>
      <translation>그 밖의 공직자</translation>
    </message>
    <message>
      <source>Chargé d’affaires</source>
      <translation>대사대리</translation>
    </message>
    <message>
      <source>Head of government</source>
      <translation>정부 수반</translation>
    </message>
    <message>
      <source>King or queen</source>
      <translation>국왕</translation>
    </message>
    <message>
      <source>Minister</source>
      <translation>장관</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>밝히지 않음</translation>
    </message>
    <message>
      <source>President</source>
      <translation>대통령</translation>
    </message>
    <message>
      <source>Several persons</source>
      <translation>여러 사람</translation>
    </message>
    <message>
      <source>Speaker of parliament</source>
      <translation>국회의장</translation>
    </message>
    <message>
      <source>UN High Commissioner</source>
      <translation>유엔 최고대표</translation>
    </message>
    <message>
      <source>UN Secretary-General</source>
      <translation>유엔 사무총장</translation>
    </message>
    <message>
      <source>UN expert (mandate holder)</source>
      <translation>유엔 전문가(특별절차 위임자)</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln found</source>
      <translation>
        <numerusform>%Ln개 찾음</numerusform>
      </translation>
    </message>
    <message>
      <source>1 found</source>
      <translation>1개 찾음</translation>
    </message>
    <message>
      <source>A step, a field, a letter, or what to do</source>
      <translation>단계, 칸, 서한 또는 할 일</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>무엇이든 찾거나 실행하기</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>찾은 것</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>서한</translation>
    </message>
    <message>
      <source>Nothing has this name. Try another word.</source>
      <translation>이 이름으로 찾은 것이 없습니다. 다른 낱말을 써 보세요.</translation>
    </message>
    <message>
      <source>still empty</source>
      <translation>아직 비어 있음</translation>
    </message>
    <message>
      <source>to finish</source>
      <translation>마칠 일</translation>
    </message>
    <message>
      <source>to look at</source>
      <translation>살펴볼 일</translation>
    </message>
  </context>
  <context>
    <name>ParagraphCard</name>
    <message>
      <source>Paragraph</source>
      <translation>문단</translation>
    </message>
    <message>
      <source>Text of the paragraph</source>
      <translation>문단의 글</translation>
    </message>
  </context>
  <context>
    <name>PartCard</name>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
  </context>
  <context>
    <name>PassphraseChoice</name>
    <message>
      <source>%1 The same twice.</source>
      <translation>%1 두 번이 같습니다.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more characters.</source>
      <translation>
        <numerusform>%Ln자 더 필요합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 more character.</source>
      <translation>1자 더 필요합니다.</translation>
    </message>
    <message>
      <source>Easy to guess. Add a word that has nothing to do with the others.</source>
      <translation>짐작하기 쉽습니다. 다른 낱말과 관계없는 낱말을 더하세요.</translation>
    </message>
    <message>
      <source>Four or five words that only you would put together.</source>
      <translation>여러분만 함께 쓸 낱말 너덧 개.</translation>
    </message>
    <message>
      <source>Long enough.</source>
      <translation>길이가 충분합니다.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>새 암호 문구</translation>
    </message>
    <message>
      <source>Strong enough.</source>
      <translation>충분히 강합니다.</translation>
    </message>
    <message>
      <source>Suggest one</source>
      <translation>제안 받기</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>두 번이 서로 다릅니다.</translation>
    </message>
    <message>
      <source>Too short.</source>
      <translation>너무 짧습니다.</translation>
    </message>
    <message>
      <source>Type it again</source>
      <translation>다시 입력</translation>
    </message>
    <message>
      <source>Very strong.</source>
      <translation>매우 강합니다.</translation>
    </message>
    <message>
      <source>Very strong. Write it down until you know it. Type it again.</source>
      <translation>매우 강합니다. 외울 때까지 적어 두세요. 다시 입력하세요.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseField</name>
    <message>
      <source>Arabic</source>
      <translation>아랍</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>벵골</translation>
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation>Caps Lock이 켜져 있습니다.</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>한자</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>키릴</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>데바나가리</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>그리스</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>히브리</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>암호 문구 숨기기</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>크메르</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>한글</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>라틴</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>암호 문구 보이기</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>태국</translation>
    </message>
    <message>
      <source>The keyboard types %1 letters.</source>
      <translation>지금 자판으로 입력되는 글자: %1.</translation>
    </message>
    <message>
      <source>Whoever sees your screen can read it.</source>
      <translation>화면을 보는 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>PlacePage</name>
    <message>
      <source>%1 copies this folder to other places. The copies stay sealed, but you cannot take them back.</source>
      <translation>이 폴더를 다른 곳에 복사하는 프로그램: %1. 사본은 봉인되어 있지만 되찾을 수 없습니다.</translation>
    </message>
    <message>
      <source>If an older copy were put in its place, nobody could tell. With the system keyring on, you would be told.</source>
      <translation>오래된 사본으로 바뀌어도 알 수 없습니다. 시스템 비밀 저장소를 켜면 알려 드립니다.</translation>
    </message>
    <message>
      <source>If an older copy were put in its place, you would be told.</source>
      <translation>오래된 사본으로 바뀌면 알려 드립니다.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <translation>이 이름 보관</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>보관했습니다.</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>단체 이름</translation>
    </message>
    <message>
      <source>Place and name</source>
      <translation>위치와 이름</translation>
    </message>
    <message>
      <source>The system keyring did not answer: PetitionDesk cannot tell whether this is the newest vault.</source>
      <translation>시스템 비밀 저장소가 답하지 않았습니다. 이것이 가장 최근 금고인지 알 수 없습니다.</translation>
    </message>
    <message>
      <source>This folder is on a drive that can be unplugged. Lock before you unplug it, and keep a backup elsewhere: small drives get lost.</source>
      <translation>이 폴더는 뽑을 수 있는 드라이브에 있습니다. 뽑기 전에 잠그고, 백업은 다른 곳에 두세요. 작은 드라이브는 잃어버리기 쉽습니다.</translation>
    </message>
    <message>
      <source>Where your vault lies on this computer, and whose it is.</source>
      <translation>금고가 이 컴퓨터의 어디에 있고 누구의 것인지 봅니다.</translation>
    </message>
  </context>
  <context>
    <name>PlacesFold</name>
    <message>
      <source>Organisations that sign the PDF itself</source>
      <translation>PDF 자체에 서명하는 단체</translation>
    </message>
    <message>
      <source>Your seal is enough: endorsements travel inside. Several signatures in one PDF look broken in some programs. Each organisation chosen here gets an empty place, and signs the file after you.</source>
      <translation>귀 단체의 봉인이면 충분합니다. 동의서는 안에 함께 갑니다. 한 PDF에 서명이 여럿이면 어떤 프로그램에서는 깨져 보입니다. 여기서 고른 단체는 빈 자리를 받아 나중에 파일에 서명합니다.</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>%1: %2 of %3 paragraphs</source>
      <translation>%1: 문단 %3개 중 %2개</translation>
    </message>
    <message numerus="yes">
      <source>%Ln names withheld</source>
      <translation>
        <numerusform>이름 %Ln개를 밝히지 않음</numerusform>
      </translation>
    </message>
    <message>
      <source>1 name withheld</source>
      <translation>이름 1개를 밝히지 않음</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>보관용</translation>
    </message>
    <message>
      <source>Behind by a moment</source>
      <translation>잠시 뒤처져 있습니다</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>그리는 중…</translation>
    </message>
    <message>
      <source>For the recipient</source>
      <translation>수신인용</translation>
    </message>
    <message>
      <source>Language of the page</source>
      <translation>지면의 언어</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>크게 (Ctrl++)</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>미리보기</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>공개용</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>작게 (Ctrl+−)</translation>
    </message>
    <message>
      <source>The page as it will be printed</source>
      <translation>인쇄될 모습의 지면</translation>
    </message>
    <message>
      <source>Whose edition</source>
      <translation>누구를 위한 판인지</translation>
    </message>
  </context>
  <context>
    <name>PrintedSheet</name>
    <message>
      <source>Keep it away from the computer, where you keep papers safe.</source>
      <translation>컴퓨터와 떨어진, 서류를 안전하게 두는 곳에 보관하세요.</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>복구 용지</translation>
    </message>
    <message>
      <source>This code opens a vault of PetitionDesk.</source>
      <translation>이 코드는 PetitionDesk 금고를 엽니다.</translation>
    </message>
    <message>
      <source>To use it: Unlock, then Use recovery code.</source>
      <translation>쓰는 법: 잠금 화면에서 복구 코드 사용을 고르세요.</translation>
    </message>
    <message>
      <source>Whoever has this sheet and the computer can read your letters.</source>
      <translation>이 용지와 컴퓨터를 가진 사람은 서한을 읽을 수 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>ProofBox</name>
    <message>
      <source>Go on</source>
      <translation>계속</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>암호 문구 사용</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <translation>복구 코드 사용</translation>
    </message>
    <message>
      <source>Your passphrase, to change something</source>
      <translation>변경하려면 암호 문구 입력</translation>
    </message>
    <message>
      <source>Your recovery code, to change something</source>
      <translation>무언가를 바꾸려면 복구 코드를 입력하세요</translation>
    </message>
  </context>
  <context>
    <name>ProtectedSheet</name>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>바꾸기…</translation>
    </message>
    <message>
      <source>Go on writing</source>
      <translation>계속 쓰기</translation>
    </message>
    <message>
      <source>In each script you know, and nicknames. Other spellings of them are found too.</source>
      <translation>아는 문자마다 적고, 별명도 적으세요. 다르게 적은 것도 찾습니다.</translation>
    </message>
    <message>
      <source>It is no longer protected.</source>
      <translation>더는 보호하지 않습니다.</translation>
    </message>
    <message>
      <source>It is offered with one press wherever a name is found.</source>
      <translation>이름이 발견될 때마다 한 번 눌러 바꿀 수 있습니다.</translation>
    </message>
    <message>
      <source>It is protected from now on.</source>
      <translation>이제부터 보호합니다.</translation>
    </message>
    <message>
      <source>Keep it protected</source>
      <translation>계속 보호하기</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>나가기</translation>
    </message>
    <message>
      <source>Letters say instead: %1</source>
      <translation>서한에 대신 쓰는 말: %1</translation>
    </message>
    <message>
      <source>Names, one in each line</source>
      <translation>이름, 한 줄에 하나씩</translation>
    </message>
    <message>
      <source>Nobody is on the list yet.</source>
      <translation>아직 목록에 아무도 없습니다.</translation>
    </message>
    <message>
      <source>Nothing is offered in its place.</source>
      <translation>대신 쓸 말이 없습니다.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>단체</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>사람</translation>
    </message>
    <message>
      <source>Persons, places and organisations that no letter may name. While you write and before anything is exported, every text is searched for them.</source>
      <translation>어느 서한에도 나와서는 안 되는 사람, 장소, 단체입니다. 쓰는 동안에도, 내보내기 전에도 모든 글에서 찾습니다.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>장소</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>보호하기</translation>
    </message>
    <message>
      <source>Protected names</source>
      <translation>보호하는 이름</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>삭제</translation>
    </message>
    <message>
      <source>Remove %1? Letters may name it from then on, and nothing will warn you.</source>
      <translation>%1: 목록에서 삭제할까요? 그때부터 서한에 나올 수 있고, 아무 경고도 없습니다.</translation>
    </message>
    <message>
      <source>Save the change</source>
      <translation>변경 저장</translation>
    </message>
    <message>
      <source>This list stays in your vault. It is in no letter, no file for others and no export.</source>
      <translation>이 목록은 금고에만 있습니다. 서한에도, 남에게 주는 파일에도, 내보낸 파일에도 없습니다.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>무엇인지</translation>
    </message>
    <message>
      <source>What letters say instead</source>
      <translation>서한에 대신 쓸 말</translation>
    </message>
    <message>
      <source>What you wrote is not protected yet. Leave it?</source>
      <translation>적은 것이 아직 보호되지 않습니다. 그대로 나갈까요?</translation>
    </message>
    <message>
      <source>a former prisoner</source>
      <translation>전 수감자</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Close the text</source>
      <translation>본문 마감하기</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>지금 잠그기</translation>
    </message>
    <message>
      <source>New version…</source>
      <translation>새 버전…</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>단계</translation>
    </message>
  </context>
  <context>
    <name>RecipientPage</name>
    <message>
      <source>A letter is for an office that can act.</source>
      <translation>서한은 조치할 수 있는 직위나 기관에 보냅니다.</translation>
    </message>
    <message>
      <source>Add a recipient</source>
      <translation>수신인 추가</translation>
    </message>
    <message>
      <source>Add an office</source>
      <translation>직위 추가</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>참조</translation>
    </message>
    <message>
      <source>Copies are in order of rank now.</source>
      <translation>이제 사본이 서열 순서입니다.</translation>
    </message>
    <message>
      <source>Copy removed</source>
      <translation>참조를 삭제했습니다</translation>
    </message>
    <message>
      <source>How they are written to</source>
      <translation>서한을 보내는 방식</translation>
    </message>
    <message>
      <source>In order of rank, the highest first.</source>
      <translation>직위 순서대로, 가장 높은 직위부터 씁니다.</translation>
    </message>
    <message>
      <source>Kind of letter</source>
      <translation>서한 종류</translation>
    </message>
    <message>
      <source>Nobody else receives a copy yet.</source>
      <translation>아직 참조로 받는 곳이 없습니다.</translation>
    </message>
    <message>
      <source>One letter each</source>
      <translation>각각 한 통씩</translation>
    </message>
    <message>
      <source>One letter to all</source>
      <translation>모두에게 한 통</translation>
    </message>
    <message>
      <source>Put in order of rank</source>
      <translation>서열 순서로 놓기</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>수신인</translation>
    </message>
    <message>
      <source>Recipient removed</source>
      <translation>수신인을 삭제했습니다</translation>
    </message>
    <message>
      <source>Salutation for all</source>
      <translation>모두에게 쓰는 인사말</translation>
    </message>
    <message>
      <source>Say whom the letter is for, and how they are addressed.</source>
      <translation>서한을 받는 사람과 그 호칭을 쓰세요.</translation>
    </message>
    <message>
      <source>Several recipients</source>
      <translation>수신인이 여럿일 때</translation>
    </message>
    <message>
      <source>They are in order, as far as their rank is known.</source>
      <translation>알려진 서열로는 이미 순서가 맞습니다.</translation>
    </message>
  </context>
  <context>
    <name>Remedy</name>
    <message>
      <source>Cite the other rule</source>
      <translation>다른 규칙 인용</translation>
    </message>
    <message>
      <source>Correct it</source>
      <translation>고치기</translation>
    </message>
    <message>
      <source>Say that it binds %1</source>
      <translation>구속되는 곳으로 적기: %1</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>빼기</translation>
    </message>
    <message>
      <source>Take these words out</source>
      <translation>이 말 빼기</translation>
    </message>
    <message>
      <source>Write “%1”</source>
      <translation>“%1”(이)라고 쓰기</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>Letters have changed, and no backup was made for 30 days.</source>
      <translation>서한이 바뀌었지만 30일 동안 백업하지 않았습니다.</translation>
    </message>
    <message>
      <source>Our identity signs until %1. Make a new one in time, and give everybody the new card.</source>
      <translation>우리 서명 신원은 %1까지 서명할 수 있습니다. 제때 새로 만들고 모두에게 새 카드를 주세요.</translation>
    </message>
    <message>
      <source>Our identity…</source>
      <translation>우리 서명 신원…</translation>
    </message>
    <message>
      <source>There is no recovery sheet yet. Who forgets the passphrase loses every letter.</source>
      <translation>아직 복구 용지가 없습니다. 암호 문구를 잊으면 모든 서한을 잃습니다.</translation>
    </message>
    <message>
      <source>Vault…</source>
      <translation>금고…</translation>
    </message>
  </context>
  <context>
    <name>RuleFacts</name>
    <message>
      <source>Common mistakes</source>
      <translation>흔한 실수</translation>
    </message>
    <message>
      <source>Custom that says much the same</source>
      <translation>거의 같은 내용의 국제관습법</translation>
    </message>
    <message>
      <source>How the rule was checked</source>
      <translation>규칙을 확인한 방법</translation>
    </message>
    <message>
      <source>More about %1 and this treaty</source>
      <translation>%1 및 이 조약에 대해 더</translation>
    </message>
    <message>
      <source>Not for</source>
      <translation>해당하지 않는 사람</translation>
    </message>
    <message>
      <source>On whom the duty lies</source>
      <translation>의무를 지는 쪽</translation>
    </message>
    <message>
      <source>Only where they are all of this</source>
      <translation>다음에 모두 해당할 때만</translation>
    </message>
    <message>
      <source>The law data says this in English only.</source>
      <translation>법 자료는 이것을 영어로만 말합니다.</translation>
    </message>
    <message>
      <source>What limits it</source>
      <translation>이 규칙의 한계</translation>
    </message>
    <message>
      <source>When it applies</source>
      <translation>언제 적용되는가</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>어디에 있는가</translation>
    </message>
    <message>
      <source>Whom it protects</source>
      <translation>누구를 보호하는가</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>모든 사람</translation>
    </message>
  </context>
  <context>
    <name>RuleSearch</name>
    <message numerus="yes">
      <source>%Ln rules</source>
      <translation>
        <numerusform>규정 %Ln개</numerusform>
      </translation>
    </message>
    <message>
      <source>1 rule</source>
      <translation>규정 1개</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>전체</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>누구나</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Does it bind</source>
      <translation>구속하는가</translation>
    </message>
    <message>
      <source>Find a rule</source>
      <translation>규정 찾기</translation>
    </message>
    <message>
      <source>No rule has all these words. These have most of them.</source>
      <translation>이 낱말이 모두 있는 규정은 없습니다. 이 규정들에 가장 많이 있습니다.</translation>
    </message>
    <message>
      <source>No rule has any of these words. Try others.</source>
      <translation>이 낱말들이 있는 규정이 하나도 없습니다. 다른 낱말을 써 보세요.</translation>
    </message>
    <message>
      <source>No rule has it with this theme and these persons. Choose any.</source>
      <translation>이 주제와 이 사람들로는 그런 규정이 없습니다. 전체를 고르세요.</translation>
    </message>
    <message>
      <source>No rule has this word. Try another one.</source>
      <translation>이 낱말이 있는 규정이 없습니다. 다른 낱말을 써 보세요.</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>묻지 않음</translation>
    </message>
    <message>
      <source>Rules found</source>
      <translation>찾은 규정</translation>
    </message>
    <message>
      <source>Take this rule</source>
      <translation>이 규정 쓰기</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>주제</translation>
    </message>
    <message>
      <source>Up and Down choose, Enter takes the rule.</source>
      <translation>위아래 화살표로 고르고, Enter로 규정을 넣습니다.</translation>
    </message>
    <message>
      <source>Whom it protects</source>
      <translation>누구를 보호하는가</translation>
    </message>
    <message>
      <source>refoulement, Article 33, Geneva…</source>
      <translation>강제송환, 고문, 제네바…</translation>
    </message>
  </context>
  <context>
    <name>Running</name>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>진행</translation>
    </message>
  </context>
  <context>
    <name>Samples</name>
    <message>
      <source>A confidential submission to UN experts on soldiers sent abroad; no organisation is named in public.</source>
      <translation>해외로 보내진 병사에 관해 유엔 전문가에게 내는 비공개 진정입니다. 어느 단체도 공개적으로 이름을 밝히지 않습니다.</translation>
    </message>
    <message>
      <source>A letter for signing</source>
      <translation>서명해 볼 서한</translation>
    </message>
    <message>
      <source>A short appeal for a family at risk of forced return, in every language that letters can be set in.</source>
      <translation>강제 송환될 위험에 놓인 가족을 위한 짧은 호소로, 서한을 짤 수 있는 모든 언어로 되어 있습니다.</translation>
    </message>
    <message>
      <source>An invented appeal that asks nobody to agree: it can be exported and signed at once, with any identity.</source>
      <translation>아무에게도 동의를 구하지 않는 지어낸 호소문입니다. 어떤 서명 신원으로든 바로 내보내고 서명할 수 있습니다.</translation>
    </message>
    <message>
      <source>An invented case with a few gaps, for learning the desk in five minutes.</source>
      <translation>5분 만에 프로그램을 익히도록 지어낸 사건으로, 빈 곳이 조금 있습니다.</translation>
    </message>
    <message>
      <source>An urgent appeal to Seoul after families who sought safety in China were handed back.</source>
      <translation>중국에서 안전을 찾던 가족들이 넘겨진 뒤 서울에 보내는 긴급 호소입니다.</translation>
    </message>
    <message>
      <source>Forced return</source>
      <translation>강제 송환</translation>
    </message>
    <message>
      <source>Groups in Seoul and Kyiv ask that captured soldiers are not sent back against their will.</source>
      <translation>서울과 키이우의 단체들이 붙잡힌 병사를 본인의 뜻에 반하여 돌려보내지 말라고 요청합니다.</translation>
    </message>
    <message>
      <source>One appeal, ten languages</source>
      <translation>호소 하나, 언어 열 개</translation>
    </message>
    <message>
      <source>Prisoners of war</source>
      <translation>전쟁 포로</translation>
    </message>
    <message>
      <source>Special procedures</source>
      <translation>특별 절차</translation>
    </message>
    <message>
      <source>The harbour case</source>
      <translation>항구 사건</translation>
    </message>
  </context>
  <context>
    <name>SaveAsFile</name>
    <message>
      <source>Letter file (%1)</source>
      <translation>서한 파일 (%1)</translation>
    </message>
    <message>
      <source>Save as letter file, not sealed</source>
      <translation>봉인되지 않은 서한 파일로 저장</translation>
    </message>
    <message>
      <source>Saved as %1. This file is not sealed: whoever has it can read everything, also withheld names.</source>
      <translation>저장한 곳: %1. 이 파일은 봉인되지 않았습니다. 파일을 가진 사람은 밝히지 않은 이름까지 모두 읽을 수 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>SealBox</name>
    <message>
      <source>Drafts are not sealed: nobody should rely on them.</source>
      <translation>초안은 봉인하지 않습니다. 아무도 초안에 기대면 안 됩니다.</translation>
    </message>
    <message>
      <source>One-page summary and press version are not sealed. Whoever wants to check something needs the letter itself.</source>
      <translation>한 쪽 요약과 보도용은 봉인하지 않습니다. 무엇을 확인하려면 서한 자체가 있어야 합니다.</translation>
    </message>
    <message>
      <source>Seal with</source>
      <translation>봉인 방법</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <translation>닫기</translation>
    </message>
  </context>
  <context>
    <name>SheetProof</name>
    <message>
      <source>A printer may keep a copy. It is used at Unlock: Use recovery code.</source>
      <translation>프린터에 사본이 남을 수 있습니다. 잠금 화면의 복구 코드 사용에서 씁니다.</translation>
    </message>
    <message>
      <source>Group %1</source>
      <translation>%1번 묶음</translation>
    </message>
    <message>
      <source>Not as on the sheet.</source>
      <translation>용지와 다릅니다.</translation>
    </message>
    <message>
      <source>Now type three groups off your own sheet or copy.</source>
      <translation>이제 인쇄하거나 적은 것을 보고 세 묶음을 입력하세요.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>인쇄…</translation>
    </message>
    <message>
      <source>There is no printer here. Copy the code by hand.</source>
      <translation>여기에는 프린터가 없습니다. 코드를 손으로 옮겨 적으세요.</translation>
    </message>
  </context>
  <context>
    <name>Sheets</name>
    <message>
      <source>A sample keeps nothing: it has no vault, no identity.</source>
      <translation>예시는 아무것도 보관하지 않습니다. 금고도 서명 신원도 없습니다.</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>Archive</source>
      <translation>보관함</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>서한</translation>
    </message>
    <message>
      <source>No letter is here. Begin one, or look in the archive.</source>
      <translation>여기에는 서한이 없습니다. 새로 시작하거나 보관함을 살펴보세요.</translation>
    </message>
    <message>
      <source>The archive is empty. It keeps letters that are done; they can be found.</source>
      <translation>보관함이 비어 있습니다. 끝난 서한을 두는 곳이며, 찾기로 찾을 수 있습니다.</translation>
    </message>
    <message>
      <source>The letter is back among your letters.</source>
      <translation>서한이 다시 내 서한으로 돌아왔습니다.</translation>
    </message>
    <message>
      <source>The letter is in the archive.</source>
      <translation>서한이 보관함에 있습니다.</translation>
    </message>
    <message>
      <source>The letter is in the trash.</source>
      <translation>서한이 휴지통에 있습니다.</translation>
    </message>
    <message>
      <source>The trash is empty. Letters lie here until you erase them for good.</source>
      <translation>휴지통이 비어 있습니다. 서한은 영구히 지울 때까지 여기에 남습니다.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>휴지통</translation>
    </message>
  </context>
  <context>
    <name>SignSheet</name>
    <message>
      <source>Choose the file that you want to sign</source>
      <translation>서명할 파일을 고르세요</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>파일 고르기…</translation>
    </message>
    <message>
      <source>Folder: %1</source>
      <translation>폴더: %1</translation>
    </message>
    <message>
      <source>For a PDF or Word file that another organisation made with PetitionDesk. The file is checked first, and what you sign is saved as a new file.</source>
      <translation>다른 단체가 PetitionDesk로 만든 PDF나 Word 파일에 서명합니다. 먼저 파일을 확인하고, 서명한 것은 새 파일로 저장합니다.</translation>
    </message>
    <message>
      <source>Letters (%1)</source>
      <translation>서한 (%1)</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>폴더 열기</translation>
    </message>
    <message>
      <source>Save the signed file</source>
      <translation>서명한 파일 저장</translation>
    </message>
    <message>
      <source>Sign a file</source>
      <translation>파일에 서명하기</translation>
    </message>
    <message>
      <source>Sign and save as…</source>
      <translation>서명하고 다른 이름으로 저장…</translation>
    </message>
    <message>
      <source>Sign with</source>
      <translation>서명 방법</translation>
    </message>
    <message>
      <source>Signed: %1</source>
      <translation>서명함: %1</translation>
    </message>
  </context>
  <context>
    <name>SignableBox</name>
    <message>
      <source>%1 has signed this file already.</source>
      <translation>%1: 이 파일에 이미 서명했습니다.</translation>
    </message>
    <message>
      <source>Choose the place of your organisation.</source>
      <translation>귀 단체의 자리를 고르세요.</translation>
    </message>
    <message>
      <source>Free places:</source>
      <translation>빈 자리:</translation>
    </message>
    <message>
      <source>It has no place left for a signature. Ask for an export with a place for you.</source>
      <translation>서명할 자리가 남아 있지 않습니다. 귀 단체의 자리가 있는 파일을 요청하세요.</translation>
    </message>
    <message>
      <source>No free place has the name on your card, %1. Sign with another identity, or ask for an export with a place of that name.</source>
      <translation>빈 자리 가운데 카드에 적힌 이름(%1)의 자리가 없습니다. 다른 서명 신원으로 서명하거나, 그 이름의 자리가 있는 파일을 요청하세요.</translation>
    </message>
    <message>
      <source>Not chosen yet</source>
      <translation>아직 고르지 않음</translation>
    </message>
    <message>
      <source>Place in the file</source>
      <translation>파일 안의 자리</translation>
    </message>
    <message>
      <source>Signed already: %1.</source>
      <translation>이미 서명함: %1.</translation>
    </message>
    <message>
      <source>You cannot sign this file.</source>
      <translation>이 파일에는 서명할 수 없습니다.</translation>
    </message>
    <message>
      <source>You read and sign it in this language: %1.</source>
      <translation>읽고 서명하는 언어: %1.</translation>
    </message>
    <message>
      <source>You sign in the place of %1.</source>
      <translation>서명하는 자리: %1.</translation>
    </message>
    <message>
      <source>You sign in the place with the name on your card.</source>
      <translation>카드에 적힌 이름의 자리에 서명합니다.</translation>
    </message>
  </context>
  <context>
    <name>SignatoriesPage</name>
    <message>
      <source>Add an organisation</source>
      <translation>단체 추가</translation>
    </message>
    <message>
      <source>Before the letter is final</source>
      <translation>서한이 완성되기 전에</translation>
    </message>
    <message>
      <source>Every organisation agrees</source>
      <translation>모든 단체가 동의</translation>
    </message>
    <message>
      <source>One organisation leads. It stands first.</source>
      <translation>한 단체가 대표합니다. 그 단체가 맨 앞에 옵니다.</translation>
    </message>
    <message>
      <source>Only the lead signs</source>
      <translation>대표 단체만 서명</translation>
    </message>
    <message>
      <source>Organisation removed</source>
      <translation>단체를 삭제했습니다</translation>
    </message>
    <message>
      <source>Say which organisations sign, and how each is shown.</source>
      <translation>어느 단체가 서명하고, 각각 어떻게 표시되는지 정하세요.</translation>
    </message>
    <message>
      <source>Signatories</source>
      <translation>서명 단체</translation>
    </message>
    <message>
      <source>Until all have agreed to the closed text, every page that is made is marked as a draft.</source>
      <translation>모든 단체가 닫힌 본문에 동의할 때까지 만드는 모든 쪽에 초안 표시가 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>SignatoryCard</name>
    <message>
      <source>Agreed to an earlier text</source>
      <translation>이전 본문에 동의함</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>답변</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>국가</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>우리 단체만 봅니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>표시 방식</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>명칭</translation>
    </message>
    <message>
      <source>No country</source>
      <translation>국가 없음</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>단체</translation>
    </message>
    <message>
      <source>Reason for not naming it</source>
      <translation>이름을 밝히지 않는 이유</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>역할</translation>
    </message>
    <message>
      <source>Their title</source>
      <translation>직함</translation>
    </message>
    <message>
      <source>Who signs for it</source>
      <translation>단체를 위해 서명하는 사람</translation>
    </message>
  </context>
  <context>
    <name>SignerBox</name>
    <message>
      <source>%1. Valid until %2.</source>
      <translation>%1. 유효 기한: %2.</translation>
    </message>
    <message>
      <source>A device</source>
      <translation>장치</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>파일</translation>
    </message>
    <message>
      <source>A sample keeps no identity. Choose another way to seal.</source>
      <translation>예시에는 서명 신원이 없습니다. 다른 봉인 방법을 고르세요.</translation>
    </message>
    <message>
      <source>As its maker’s program shows it.</source>
      <translation>만든 회사의 프로그램에 나오는 대로 적으세요.</translation>
    </message>
    <message>
      <source>Choose its maker’s program…</source>
      <translation>만든 회사의 프로그램 고르기…</translation>
    </message>
    <message>
      <source>Choose the file of your identity</source>
      <translation>서명 신원 파일 고르기</translation>
    </message>
    <message>
      <source>Choose the file of your identity.</source>
      <translation>서명 신원 파일을 고르세요.</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>파일 고르기…</translation>
    </message>
    <message>
      <source>Choose the program of the device’s maker</source>
      <translation>장치를 만든 회사의 프로그램 고르기</translation>
    </message>
    <message>
      <source>Identity (%1)</source>
      <translation>서명 신원 (%1)</translation>
    </message>
    <message>
      <source>Look after our identity…</source>
      <translation>우리 서명 신원 관리…</translation>
    </message>
    <message>
      <source>Make an identity, or choose another way to seal.</source>
      <translation>서명 신원을 만들거나 다른 봉인 방법을 고르세요.</translation>
    </message>
    <message>
      <source>Make an identity…</source>
      <translation>서명 신원 만들기…</translation>
    </message>
    <message>
      <source>Name of the device</source>
      <translation>장치의 이름</translation>
    </message>
    <message>
      <source>No file is chosen yet. It ends in .p12.</source>
      <translation>아직 파일을 고르지 않았습니다. 이름이 .p12로 끝납니다.</translation>
    </message>
    <message>
      <source>No seal</source>
      <translation>봉인 없음</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>우리 서명 신원</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>파일의 암호 문구</translation>
    </message>
    <message>
      <source>PetitionDesk finds most devices by itself. For others, choose the file that the maker’s guide names. It runs with your rights: take it from the maker alone.</source>
      <translation>PetitionDesk는 대부분의 장치를 스스로 찾습니다. 다른 장치는 제조사 안내서에 나온 파일을 고르세요. 이 파일은 여러분의 권한으로 실행되므로 제조사에서만 받으세요.</translation>
    </message>
    <message>
      <source>Programs (%1)</source>
      <translation>프로그램 (%1)</translation>
    </message>
    <message>
      <source>The device is not found</source>
      <translation>장치를 찾지 못함</translation>
    </message>
    <message>
      <source>Type the PIN of the device.</source>
      <translation>장치의 PIN을 입력하세요.</translation>
    </message>
    <message>
      <source>Type the passphrase of the file.</source>
      <translation>파일의 암호 문구를 입력하세요.</translation>
    </message>
    <message>
      <source>Without a seal nobody can see whether a file was changed, or who made it.</source>
      <translation>봉인이 없으면 파일이 바뀌었는지, 누가 만들었는지 아무도 알 수 없습니다.</translation>
    </message>
    <message>
      <source>Write the name of the device.</source>
      <translation>장치의 이름을 적으세요.</translation>
    </message>
    <message>
      <source>You have no identity yet. Making one takes a minute.</source>
      <translation>아직 서명 신원이 없습니다. 만드는 데 1분이면 됩니다.</translation>
    </message>
  </context>
  <context>
    <name>SourceCard</name>
    <message>
      <source>Confidential source</source>
      <translation>비공개 출처</translation>
    </message>
    <message>
      <source>Confidential: counted, never named</source>
      <translation>비공개: 수에만 포함하고 이름은 밝히지 않음</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>종류</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>링크</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>발행일</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>발행처</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>읽은 날</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>출처</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>제목</translation>
    </message>
    <message>
      <source>Without a title yet</source>
      <translation>아직 제목 없음</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>%1 or %2</source>
      <translation>%1년 또는 %2년</translation>
    </message>
    <message>
      <source>%1, on %2:</source>
      <translation>%1, %2:</translation>
    </message>
    <message>
      <source>%1:</source>
      <translation>%1:</translation>
    </message>
    <message>
      <source>As of %1.</source>
      <translation>%1 기준.</translation>
    </message>
    <message>
      <source>Declaration on %1: %2</source>
      <translation>%1에 대한 선언: %2</translation>
    </message>
    <message>
      <source>Does it bind? On the day of the letter (%1):</source>
      <translation>구속력이 있습니까? 서한의 날짜에 (%1):</translation>
    </message>
    <message>
      <source>Does it bind? Today (%1):</source>
      <translation>구속력이 있습니까? 오늘 (%1):</translation>
    </message>
    <message>
      <source>Does it bind? When it happened (%1):</source>
      <translation>구속력이 있습니까? 그 일이 있었을 때 (%1):</translation>
    </message>
    <message>
      <source>Reservation on %1: %2</source>
      <translation>%1에 대한 유보: %2</translation>
    </message>
    <message>
      <source>Say below whom it binds here. Then this tells whether it did, and since when.</source>
      <translation>누구를 구속하는지 아래에 적으세요. 그러면 구속력이 있었는지, 언제부터인지 여기에 나옵니다.</translation>
    </message>
    <message>
      <source>Understanding on %1: %2</source>
      <translation>%1에 대한 양해: %2</translation>
    </message>
    <message>
      <source>Withdrawn from %1.</source>
      <translation>%1 철회.</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>A letter begins with a case: what happened, which rules bind the recipient, and what should be done. A sample shows how.</source>
      <translation>서한은 사건에서 시작합니다. 무슨 일이 있었는지, 어떤 규정이 수신인을 구속하는지, 무엇을 해야 하는지입니다. 예시에서 그 방법을 볼 수 있습니다.</translation>
    </message>
    <message>
      <source>Add the file as another letter</source>
      <translation>파일을 다른 서한으로 추가</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>동의</translation>
    </message>
    <message>
      <source>Close the text, and ask each organisation that signs.</source>
      <translation>본문을 마감하고, 서명하는 단체마다 동의를 구합니다.</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>마무리</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>지금 잠그기</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>메뉴</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Put it back and open it</source>
      <translation>되돌려 놓고 열기</translation>
    </message>
    <message>
      <source>Recipient, facts, legal basis and demands, one step at a time. The page grows beside them.</source>
      <translation>수신인, 사실, 법적 근거, 요구 사항을 한 단계씩 적습니다. 그 옆에서 문서가 완성되어 갑니다.</translation>
    </message>
    <message>
      <source>See what is left, then make the PDF and the Word file. Nothing is sent from here.</source>
      <translation>남은 일을 확인한 다음 PDF와 Word 파일을 만듭니다. 여기에서는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
      <source>The letter and all its versions are erased.</source>
      <translation>서한과 그 모든 버전을 지웠습니다.</translation>
    </message>
    <message>
      <source>This letter is in your vault already: “%1”, changed %2. It stays as it is.</source>
      <translation>이 서한은 이미 금고에 있습니다: “%1”, 바뀐 때 %2. 그대로 둡니다.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>작성</translation>
    </message>
    <message>
      <source>Your letters</source>
      <translation>내 서한</translation>
    </message>
  </context>
  <context>
    <name>State</name>
    <message numerus="yes">
      <source>%Ln things to finish</source>
      <translation>
        <numerusform>마칠 일 %Ln개</numerusform>
      </translation>
    </message>
    <message>
      <source>1 thing to finish</source>
      <translation>마칠 일 1개</translation>
    </message>
    <message>
      <source>Better to look at</source>
      <translation>살펴보면 좋은 것</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>확인하는 중…</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>확인하지 못함</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>시작하지 않음</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>준비됨</translation>
    </message>
    <message>
      <source>Translation to finish</source>
      <translation>번역을 마쳐야 함</translation>
    </message>
  </context>
  <context>
    <name>StatementWords</name>
    <message>
      <source>%1 no longer signs this text.</source>
      <translation>%1: 이 본문의 서명을 철회합니다.</translation>
    </message>
    <message>
      <source>%1 signs this text.</source>
      <translation>%1: 이 본문에 서명합니다.</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>승인한 사람</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>어떤 자격으로</translation>
    </message>
    <message>
      <source>Counts until</source>
      <translation>언제까지 유효한지</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>표시 방식</translation>
    </message>
    <message>
      <source>It counts for the letter that is open, as it is now.</source>
      <translation>지금 열려 있는 서한의 현재 본문에 유효합니다.</translation>
    </message>
    <message>
      <source>It does not count any more: its last day is over.</source>
      <translation>이제 유효하지 않습니다. 마지막 날이 지났습니다.</translation>
    </message>
    <message>
      <source>It is for another letter than the one that is open.</source>
      <translation>열려 있는 서한이 아닌 다른 서한에 관한 것입니다.</translation>
    </message>
    <message>
      <source>It is for another version of this letter, and does not count for the text as it is now.</source>
      <translation>이 서한의 다른 버전에 관한 것이며, 지금 본문에는 유효하지 않습니다.</translation>
    </message>
    <message>
      <source>It withdraws from the letter that is open.</source>
      <translation>열려 있는 서한에서 철회하는 것입니다.</translation>
    </message>
    <message>
      <source>Language that was read</source>
      <translation>읽은 언어</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>표시되는 이름</translation>
    </message>
    <message>
      <source>Signed with the identity of</source>
      <translation>서명 신원의 주인</translation>
    </message>
    <message>
      <source>Signed, by their own clock</source>
      <translation>서명한 때(그쪽 시계 기준)</translation>
    </message>
    <message>
      <source>as long as the text stands</source>
      <translation>본문이 그대로인 동안</translation>
    </message>
  </context>
  <context>
    <name>StepPage</name>
    <message>
      <source>Go to field</source>
      <translation>입력란으로 이동</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%Ln drafts made</source>
      <translation>
        <numerusform>초안 %Ln개 만듦</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files made</source>
      <translation>
        <numerusform>파일 %Ln개 만듦</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to finish</source>
      <translation>
        <numerusform>마칠 일 %Ln개</numerusform>
      </translation>
    </message>
    <message>
      <source>1 draft made</source>
      <translation>초안 1개 만듦</translation>
    </message>
    <message>
      <source>1 file made</source>
      <translation>파일 1개 만듦</translation>
    </message>
    <message>
      <source>1 thing to finish</source>
      <translation>마칠 일 1개</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>동의</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>확인하는 중…</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>요구 사항</translation>
    </message>
    <message>
      <source>Export and check</source>
      <translation>내보내기와 확인</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>사실</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>마무리</translation>
    </message>
    <message>
      <source>Legal basis</source>
      <translation>법적 근거</translation>
    </message>
    <message>
      <source>Made before the last change</source>
      <translation>마지막 변경 전에 만듦</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>확인하지 못함</translation>
    </message>
    <message>
      <source>Not everyone is invited yet</source>
      <translation>아직 모두 초대하지는 않음</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>시작하지 않음</translation>
    </message>
    <message>
      <source>Opening and closing</source>
      <translation>머리말과 맺음말</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>준비됨</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>수신인</translation>
    </message>
    <message>
      <source>Signatories</source>
      <translation>서명 단체</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>시작함</translation>
    </message>
    <message>
      <source>Waiting for others</source>
      <translation>다른 단체를 기다리는 중</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>작성</translation>
    </message>
  </context>
  <context>
    <name>TextToRead</name>
    <message>
      <source>All pages were shown in %1.</source>
      <translation>모든 쪽을 보았습니다: %1.</translation>
    </message>
    <message>
      <source>It stands for this text in all its languages. Whoever has the same number has exactly the same text.</source>
      <translation>모든 언어로 된 이 본문을 나타냅니다. 같은 번호를 가진 사람은 똑같은 본문을 가지고 있습니다.</translation>
    </message>
    <message>
      <source>Number of this text</source>
      <translation>본문 번호</translation>
    </message>
    <message>
      <source>Read the whole text in %1 before you sign: %2 of %3 pages shown.</source>
      <translation>서명하기 전에 본문 전체를 읽으세요(%1). %3쪽 중 %2쪽을 보았습니다.</translation>
    </message>
    <message>
      <source>The text is not closed: it may still change. You sign it as it is now, and no other.</source>
      <translation>본문이 마감되지 않아 아직 바뀔 수 있습니다. 지금 있는 그대로의 본문에만 서명합니다.</translation>
    </message>
    <message>
      <source>You sign the text as you read it in %1.</source>
      <translation>읽은 언어의 본문에 서명합니다: %1.</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Find or do anything</source>
      <translation>무엇이든 찾거나 실행하기</translation>
    </message>
    <message>
      <source>Letter without a subject</source>
      <translation>제목 없는 서한</translation>
    </message>
    <message>
      <source>Menu (F10)</source>
      <translation>메뉴 (F10)</translation>
    </message>
  </context>
  <context>
    <name>TrustBox</name>
    <message>
      <source>%1 is no organisation's card but an authority's: it counts for time stamps, and for nobody's name.</source>
      <translation>%1은(는) 단체의 카드가 아니라 다른 이를 보증하는 기관의 것입니다. 시각 도장에만 쓰이고 누구의 이름도 보증하지 않습니다.</translation>
    </message>
    <message>
      <source>Cards (%1)</source>
      <translation>카드 (%1)</translation>
    </message>
    <message>
      <source>Choose a card only if the organisation itself gave it to you.</source>
      <translation>단체가 직접 준 카드만 고르세요.</translation>
    </message>
    <message>
      <source>For this check alone: %1.</source>
      <translation>이번 확인에만: %1.</translation>
    </message>
    <message>
      <source>No cards are known, since no vault is open. Whether a file was changed can be told all the same.</source>
      <translation>열린 금고가 없어 아는 카드가 없습니다. 파일이 바뀌었는지는 그래도 알 수 있습니다.</translation>
    </message>
    <message numerus="yes">
      <source>The %Ln cards that this vault knows: %1.</source>
      <translation>
        <numerusform>이 금고가 아는 카드 %Ln장: %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The card that this vault knows: %1.</source>
      <translation>이 금고가 아는 카드: %1.</translation>
    </message>
    <message>
      <source>Trust a card for this check</source>
      <translation>이번 확인에 믿을 카드</translation>
    </message>
    <message>
      <source>Trust a card…</source>
      <translation>믿을 카드 고르기…</translation>
    </message>
    <message>
      <source>Whom this check trusts</source>
      <translation>이번 확인에서 믿는 단체</translation>
    </message>
    <message>
      <source>You have verified no card in this vault yet.</source>
      <translation>이 금고에서 확인한 카드가 아직 없습니다.</translation>
    </message>
  </context>
  <context>
    <name>UncheckedNotice</name>
    <message>
      <source>Check again</source>
      <translation>다시 확인</translation>
    </message>
    <message>
      <source>The letter could not be checked against the law: the checker stopped several times. What it said before may no longer be true.</source>
      <translation>서한을 법에 비추어 확인하지 못했습니다. 확인이 여러 번 멈추었습니다. 이전에 알린 내용은 더 이상 맞지 않을 수 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Asking the system keyring. You can type meanwhile.</source>
      <translation>시스템 비밀 저장소에 묻는 중입니다. 그동안 입력할 수 있습니다.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Leave it closed</source>
      <translation>닫아 두기</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <source>Open the older one</source>
      <translation>오래된 것 열기</translation>
    </message>
    <message>
      <source>Open with the system keyring</source>
      <translation>시스템 비밀 저장소로 열기</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>여는 중…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>암호 문구</translation>
    </message>
    <message>
      <source>PetitionDesk is locked</source>
      <translation>PetitionDesk가 잠겨 있습니다</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>복구 코드</translation>
    </message>
    <message>
      <source>Still opening. A vault of an earlier PetitionDesk is brought up to date first.</source>
      <translation>아직 여는 중입니다. 이전 PetitionDesk의 금고는 먼저 새 형식으로 바뀝니다.</translation>
    </message>
    <message numerus="yes">
      <source>The next try is possible in %Ln seconds.</source>
      <translation>
        <numerusform>%Ln초 후에 다시 시도할 수 있습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>The next try is possible in 1 second.</source>
      <translation>1초 후에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
      <source>Try the sample</source>
      <translation>예시 써 보기</translation>
    </message>
    <message>
      <source>Use recovery code</source>
      <translation>복구 코드 사용</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>암호 문구 사용</translation>
    </message>
  </context>
  <context>
    <name>VaultSheet</name>
    <message>
      <source>Backups</source>
      <translation>백업</translation>
    </message>
    <message>
      <source>Cards of others</source>
      <translation>다른 단체의 카드</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>확인</translation>
    </message>
    <message>
      <source>Law data</source>
      <translation>법률 자료</translation>
    </message>
    <message>
      <source>New lock</source>
      <translation>새 자물쇠</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>우리 서명 신원</translation>
    </message>
    <message>
      <source>Place and name</source>
      <translation>위치와 이름</translation>
    </message>
    <message>
      <source>Vault</source>
      <translation>금고</translation>
    </message>
    <message>
      <source>Ways to open</source>
      <translation>여는 방법</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>보이는 것</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>%1, %2 Greenwich time</source>
      <translation>%1 %2 (그리니치 시각)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are in the report.</source>
      <translation>
        <numerusform>보고서에 %Ln개가 더 있습니다.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations are not named. Who sealed the file vouches for them.</source>
      <translation>
        <numerusform>이름을 밝히지 않은 단체가 %Ln개 있습니다. 파일을 봉인한 단체가 이를 보증합니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 more is in the report.</source>
      <translation>보고서에 1개가 더 있습니다.</translation>
    </message>
    <message>
      <source>1 organisation is not named. Who sealed the file vouches for it.</source>
      <translation>이름을 밝히지 않은 단체가 1개 있습니다. 파일을 봉인한 단체가 이를 보증합니다.</translation>
    </message>
    <message>
      <source>Against it: %1</source>
      <translation>문제점: %1</translation>
    </message>
    <message>
      <source>Card of %1</source>
      <translation>카드: %1</translation>
    </message>
    <message>
      <source>Check number of its card: %1</source>
      <translation>카드의 확인 번호: %1</translation>
    </message>
    <message>
      <source>Check sum: %1</source>
      <translation>확인 합계: %1</translation>
    </message>
    <message>
      <source>Checked %1.</source>
      <translation>확인한 때: %1.</translation>
    </message>
    <message>
      <source>Earlier card of %1</source>
      <translation>이전 카드: %1</translation>
    </message>
    <message numerus="yes">
      <source>Genuine and complete. All %Ln organisations agreed to exactly this text.</source>
      <translation>
        <numerusform>진본이며 빠진 것이 없습니다. %Ln개 단체 모두 바로 이 본문에 동의했습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Genuine and complete. The one organisation agreed to exactly this text.</source>
      <translation>진본이며 빠진 것이 없습니다. 단체 한 곳이 바로 이 본문에 동의했습니다.</translation>
    </message>
    <message numerus="yes">
      <source>Genuine, but not complete. %1 of %Ln organisations agreed to this text.</source>
      <translation>
        <numerusform>진본이지만 빠진 것이 있습니다. %Ln개 단체 가운데 %1개 단체가 이 본문에 동의했습니다.</numerusform>
      </translation>
    </message>
    <message>
      <source>Genuine, but not complete. %1 of 1 organisation agreed to this text.</source>
      <translation>진본이지만 빠진 것이 있습니다. 1개 단체 가운데 %1개 단체가 이 본문에 동의했습니다.</translation>
    </message>
    <message>
      <source>How this was checked</source>
      <translation>어떻게 확인했는지</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>단체</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>파일</translation>
    </message>
    <message>
      <source>The file says of itself that it follows %1.</source>
      <translation>파일 자체의 표시: %1을(를) 따릅니다.</translation>
    </message>
    <message>
      <source>The files inside are not those that belong there.</source>
      <translation>안에 든 파일이 있어야 할 파일과 다릅니다.</translation>
    </message>
    <message>
      <source>The files inside are those that belong there.</source>
      <translation>안에 든 파일이 있어야 할 그대로입니다.</translation>
    </message>
    <message>
      <source>The last signature does not reach the end of the file.</source>
      <translation>마지막 서명이 파일 끝까지 미치지 않습니다.</translation>
    </message>
    <message>
      <source>The last signature reaches the end of the file.</source>
      <translation>마지막 서명이 파일 끝까지 미칩니다.</translation>
    </message>
    <message>
      <source>This is what one organisation signed, without the text.</source>
      <translation>단체 한 곳이 서명한 것만 있고 본문은 없습니다.</translation>
    </message>
    <message>
      <source>What %1 signed</source>
      <translation>서명한 것: %1</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>이유</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>누군가</translation>
    </message>
  </context>
  <context>
    <name>VerdictSheet</name>
    <message>
      <source>A PDF, a Word document, a signature (.p7s) or a letter file, from anywhere. Nothing of it is opened or shown.</source>
      <translation>어디서 온 것이든 PDF, Word 문서, 서명(.p7s), 서한 파일. 그 안의 것을 열거나 보여 주지 않습니다.</translation>
    </message>
    <message>
      <source>All files (%1)</source>
      <translation>모든 파일 (%1)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing is known of the file.</source>
      <translation>취소했습니다. 파일에 대해 알아낸 것은 없습니다.</translation>
    </message>
    <message>
      <source>Check a file</source>
      <translation>파일 확인</translation>
    </message>
    <message>
      <source>Check another file…</source>
      <translation>다른 파일 확인…</translation>
    </message>
    <message>
      <source>Check it all the same</source>
      <translation>그래도 확인하기</translation>
    </message>
    <message>
      <source>Checking who signed it…</source>
      <translation>누가 서명했는지 확인하는 중…</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>파일 고르기…</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>보고서 복사</translation>
    </message>
    <message>
      <source>Files to check (%1)</source>
      <translation>확인할 파일 (%1)</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>그만두기</translation>
    </message>
    <message>
      <source>One file at a time: choose the first of them.</source>
      <translation>한 번에 파일 하나만 됩니다. 먼저 확인할 것을 고르세요.</translation>
    </message>
    <message>
      <source>Open it as a letter</source>
      <translation>서한으로 열기</translation>
    </message>
    <message>
      <source>Open your vault to verify the card of an organisation by its check number. It is known from then on.</source>
      <translation>금고를 열면 단체의 카드를 확인 번호로 확인할 수 있습니다. 그때부터 아는 카드가 됩니다.</translation>
    </message>
    <message>
      <source>Or drop the file on this window.</source>
      <translation>또는 파일을 이 창에 끌어다 놓으세요.</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>파일을 읽는 중…</translation>
    </message>
    <message>
      <source>Save this report</source>
      <translation>보고서 저장</translation>
    </message>
    <message>
      <source>Save this report…</source>
      <translation>보고서 저장…</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>저장한 곳: %1.</translation>
    </message>
    <message>
      <source>Setting the page once more, to compare it…</source>
      <translation>지면을 다시 조판해 견주는 중…</translation>
    </message>
    <message>
      <source>Text (%1)</source>
      <translation>텍스트 (%1)</translation>
    </message>
    <message>
      <source>The report is copied.</source>
      <translation>보고서를 복사했습니다.</translation>
    </message>
    <message>
      <source>This is a folder. Choose one file in it.</source>
      <translation>이것은 폴더입니다. 그 안의 파일 하나를 고르세요.</translation>
    </message>
    <message>
      <source>This is a letter file. Nobody signs such files.</source>
      <translation>서한 파일입니다. 이런 파일에는 아무도 서명하지 않습니다.</translation>
    </message>
    <message>
      <source>Verify the card of %1…</source>
      <translation>카드 확인: %1…</translation>
    </message>
  </context>
  <context>
    <name>WaysPage</name>
    <message>
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>암호 문구 바꾸기</translation>
    </message>
    <message>
      <source>Changed. Old copies of the vault still open with the old passphrase.</source>
      <translation>바꿨습니다. 금고의 옛 사본은 옛 암호 문구로 열립니다.</translation>
    </message>
    <message>
      <source>Done. An earlier sheet opens the vault no more.</source>
      <translation>끝났습니다. 이전 용지로는 금고가 열리지 않습니다.</translation>
    </message>
    <message>
      <source>Done. Whoever can log in to this account can open the vault now.</source>
      <translation>끝났습니다. 이제 이 계정에 들어오는 사람은 금고를 열 수 있습니다.</translation>
    </message>
    <message>
      <source>Let the system keyring open it</source>
      <translation>시스템 비밀 저장소로 열도록 하기</translation>
    </message>
    <message>
      <source>Made. It opens the vault if the passphrase is forgotten.</source>
      <translation>만들어져 있습니다. 암호 문구을 잊었을 때 금고를 엽니다.</translation>
    </message>
    <message>
      <source>Make a new recovery sheet</source>
      <translation>새 복구 용지 만들기</translation>
    </message>
    <message>
      <source>None. Who forgets the passphrase loses all.</source>
      <translation>없습니다. 암호 문구을 잊으면 모든 것을 잃습니다.</translation>
    </message>
    <message>
      <source>Off. The vault opens only with what you type.</source>
      <translation>꺼져 있습니다. 직접 입력해야만 금고가 열립니다.</translation>
    </message>
    <message>
      <source>On. It opens the vault for whoever logs in to this account.</source>
      <translation>켜져 있습니다. 이 계정에 로그인한 사람이면 누구에게나 금고를 엽니다.</translation>
    </message>
    <message>
      <source>Opens the vault. It cannot be removed, only changed.</source>
      <translation>금고를 엽니다. 없앨 수는 없고 바꿀 수만 있습니다.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>암호 문구</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>복구 용지</translation>
    </message>
    <message>
      <source>Remove the recovery code</source>
      <translation>복구 코드 없애기</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>없앴습니다.</translation>
    </message>
    <message>
      <source>Switch the system keyring off</source>
      <translation>시스템 비밀 저장소 끄기</translation>
    </message>
    <message>
      <source>System keyring</source>
      <translation>시스템 비밀 저장소</translation>
    </message>
    <message>
      <source>Use this sheet from now on</source>
      <translation>이제부터 이 용지 사용</translation>
    </message>
    <message>
      <source>Ways to open</source>
      <translation>여는 방법</translation>
    </message>
    <message>
      <source>What opens your vault. There is always a passphrase.</source>
      <translation>금고를 여는 것입니다. 암호 문구는 항상 있습니다.</translation>
    </message>
  </context>
  <context>
    <name>WhoSigns</name>
    <message>
      <source>Approved by</source>
      <translation>승인한 사람</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>어떤 자격으로</translation>
    </message>
    <message>
      <source>Choose your organisation</source>
      <translation>단체를 고르세요</translation>
    </message>
    <message>
      <source>How it is shown: %1</source>
      <translation>표시 방식: %1</translation>
    </message>
    <message>
      <source>Leave it empty if it counts as long as the text stands.</source>
      <translation>본문이 그대로인 동안 유효하다면 비워 두세요.</translation>
    </message>
    <message>
      <source>Name, exactly as the letter is to show it</source>
      <translation>서한에 표시될 이름 그대로</translation>
    </message>
    <message>
      <source>Not in the list yet</source>
      <translation>아직 목록에 없음</translation>
    </message>
    <message>
      <source>Until when it counts</source>
      <translation>언제까지 유효한지</translation>
    </message>
    <message>
      <source>Whoever gets what you sign reads both lines. Where a name would endanger somebody, give an office: “the board”, “the director”.</source>
      <translation>서명한 것을 받는 사람은 두 줄을 모두 읽습니다. 이름이 누군가를 위험하게 한다면 직위를 적으세요. 예: ‘이사회’, ‘대표’.</translation>
    </message>
    <message>
      <source>Your organisation in the list of this letter</source>
      <translation>이 서한의 목록에 있는 단체</translation>
    </message>
  </context>
  <context>
    <name>WithWhat</name>
    <message>
      <source>An identity in a file</source>
      <translation>파일에 있는 서명 신원</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>우리 서명 신원</translation>
    </message>
    <message>
      <source>The identity of %1, from this vault.</source>
      <translation>이 금고에 있는 %1의 서명 신원입니다.</translation>
    </message>
    <message>
      <source>There is no identity in this vault yet. Make one under Vault, Our identity.</source>
      <translation>이 금고에는 아직 서명 신원이 없습니다. ‘금고’의 ‘우리 서명 신원’에서 만드세요.</translation>
    </message>
    <message>
      <source>What you sign with</source>
      <translation>무엇으로 서명하는지</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>A demand is empty.</source>
      <translation>비어 있는 요구 사항이 있습니다.</translation>
    </message>
    <message>
      <source>A demand rests on a fact or rule that is no longer in the letter.</source>
      <translation>서한에 더 이상 없는 사실이나 규정에 근거한 요구 사항이 있습니다.</translation>
    </message>
    <message>
      <source>A demand rests on no fact and no rule.</source>
      <translation>사실에도 규정에도 근거하지 않은 요구 사항이 있습니다.</translation>
    </message>
    <message>
      <source>A fact has no source.</source>
      <translation>출처가 없는 사실이 있습니다.</translation>
    </message>
    <message>
      <source>A fact is empty.</source>
      <translation>비어 있는 사실이 있습니다.</translation>
    </message>
    <message>
      <source>A last time-stamp closes it for archives (level B-LTA).</source>
      <translation>마지막 시각 확인이 보관용으로 닫습니다 (수준 B-LTA).</translation>
    </message>
    <message>
      <source>A page was read.</source>
      <translation>웹 페이지를 읽고 확인했습니다.</translation>
    </message>
    <message>
      <source>A paragraph is not translated.</source>
      <translation>번역되지 않은 문단이 있습니다.</translation>
    </message>
    <message>
      <source>A part of it was signed by nobody.</source>
      <translation>아무도 서명하지 않은 부분이 있습니다.</translation>
    </message>
    <message>
      <source>A recipient has no office.</source>
      <translation>직위가 없는 수신인이 있습니다.</translation>
    </message>
    <message>
      <source>A signatory asked not to be named, and is named here: “{words}”.</source>
      <translation>이름을 밝히지 말아 달라고 한 서명 단체가 여기에 나옵니다: “{words}”.</translation>
    </message>
    <message>
      <source>A signatory has no name.</source>
      <translation>이름이 없는 서명 단체가 있습니다.</translation>
    </message>
    <message>
      <source>A signature leaves out a part of it.</source>
      <translation>파일의 일부가 빠진 서명이 있습니다.</translation>
    </message>
    <message>
      <source>A signature was not made with the identity that it names.</source>
      <translation>서명에 적힌 서명 신원으로 하지 않은 서명이 있습니다.</translation>
    </message>
    <message>
      <source>A signature, or the line that shows it, was taken out.</source>
      <translation>서명이나 서명을 보여 주는 줄이 제거되었습니다.</translation>
    </message>
    <message>
      <source>A text counts something that is not known: {field}.</source>
      <translation>글에서 알 수 없는 것을 세고 있습니다: {field}.</translation>
    </message>
    <message>
      <source>A text has invisible characters that can hide others: {characters}.</source>
      <translation>다른 글자를 숨길 수 있는 보이지 않는 글자가 있습니다: {characters}.</translation>
    </message>
    <message>
      <source>A time-stamp service vouches for the time (level B-T).</source>
      <translation>시각 확인 서비스가 시각을 보증합니다 (수준 B-T).</translation>
    </message>
    <message>
      <source>A translation is behind the text it was made from.</source>
      <translation>원문보다 뒤처진 번역이 있습니다.</translation>
    </message>
    <message>
      <source>Add an e-mail address or a telephone number.</source>
      <translation>이메일 주소나 전화번호를 추가하세요.</translation>
    </message>
    <message>
      <source>Add its endorsement, or make a draft.</source>
      <translation>동의서를 추가하거나 초안을 만드세요.</translation>
    </message>
    <message>
      <source>Add the facts that the demands rest on.</source>
      <translation>요구 사항의 근거가 되는 사실을 추가하세요.</translation>
    </message>
    <message>
      <source>Add the missing files, or sign without them.</source>
      <translation>빠진 파일을 더하거나, 그 파일 없이 서명하세요.</translation>
    </message>
    <message>
      <source>Add the office that you write to.</source>
      <translation>서한을 보낼 직위나 기관을 추가하세요.</translation>
    </message>
    <message>
      <source>Add the organisation that leads.</source>
      <translation>대표하는 단체를 추가하세요.</translation>
    </message>
    <message>
      <source>Add the rules that bind the recipient.</source>
      <translation>수신인을 구속하는 규정을 추가하세요.</translation>
    </message>
    <message>
      <source>Add what the recipient should do.</source>
      <translation>수신인이 해야 할 일을 추가하세요.</translation>
    </message>
    <message>
      <source>Add where you know it from, or remove the fact.</source>
      <translation>어디에서 알았는지 추가하거나 사실을 삭제하세요.</translation>
    </message>
    <message>
      <source>Agreed to another text</source>
      <translation>다른 본문에 동의함</translation>
    </message>
    <message>
      <source>Agreed to this text</source>
      <translation>이 본문에 동의함</translation>
    </message>
    <message>
      <source>Agreed, but its card is not checked</source>
      <translation>동의했으나 카드를 확인하지 않음</translation>
    </message>
    <message>
      <source>Agreed, but with a card of another name</source>
      <translation>동의했으나 카드의 이름이 다름</translation>
    </message>
    <message>
      <source>Agreed, for a time that is over</source>
      <translation>동의 기간이 지남</translation>
    </message>
    <message>
      <source>All that is needed to check it later lies in the file (level B-LT).</source>
      <translation>나중에 확인하는 데 필요한 것이 모두 파일에 있습니다 (수준 B-LT).</translation>
    </message>
    <message>
      <source>Allow writing to the disk, then choose Save again.</source>
      <translation>디스크에 쓸 수 있게 한 다음 ‘다시 저장’을 고르세요.</translation>
    </message>
    <message>
      <source>Allow writing to the folder, then choose Save again.</source>
      <translation>폴더에 쓸 수 있게 한 다음 ‘다시 저장’을 고르세요.</translation>
    </message>
    <message>
      <source>An annex has no title.</source>
      <translation>제목이 없는 첨부 문서가 있습니다.</translation>
    </message>
    <message>
      <source>An annex is marked never to leave. It is not mentioned in any exported letter.</source>
      <translation>밖으로 내보내지 않기로 한 첨부 문서가 있습니다. 내보낸 어떤 서한에도 언급되지 않습니다.</translation>
    </message>
    <message>
      <source>An article of a treaty is held against a state as custom.</source>
      <translation>조약의 조항을 국제관습법인 것처럼 국가에 내세웁니다.</translation>
    </message>
    <message>
      <source>An identity cannot have this name.</source>
      <translation>서명 신원에 이 이름을 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>An organisation signed under another name than the page shows.</source>
      <translation>어느 단체가 지면에 나온 것과 다른 이름으로 서명했습니다.</translation>
    </message>
    <message>
      <source>Another program packed it anew.</source>
      <translation>다른 프로그램이 파일을 다시 만들었습니다.</translation>
    </message>
    <message>
      <source>Ask a native speaker, and mark what was read.</source>
      <translation>원어민에게 부탁하고, 읽은 것을 표시하세요.</translation>
    </message>
    <message>
      <source>Ask each organisation to agree, or remove them.</source>
      <translation>단체마다 동의를 구하거나 삭제하세요.</translation>
    </message>
    <message>
      <source>Ask for an answer, and say by when.</source>
      <translation>답변을 요청하고 기한을 밝히세요.</translation>
    </message>
    <message>
      <source>Ask for an export with a place for your organisation.</source>
      <translation>귀 단체가 서명할 자리가 있는 파일을 요청하세요.</translation>
    </message>
    <message>
      <source>Ask for an export with a place of that name.</source>
      <translation>그 이름의 서명란이 있는 파일을 요청하십시오.</translation>
    </message>
    <message>
      <source>Ask for it once more.</source>
      <translation>다시 요청하세요.</translation>
    </message>
    <message>
      <source>Ask for the file once more.</source>
      <translation>파일을 다시 요청하세요.</translation>
    </message>
    <message>
      <source>Ask for the letter file again.</source>
      <translation>서한 파일을 다시 요청하세요.</translation>
    </message>
    <message>
      <source>Ask for the signed file.</source>
      <translation>서명된 파일을 요청하세요.</translation>
    </message>
    <message>
      <source>Ask for the whole file.</source>
      <translation>온전한 파일을 요청하세요.</translation>
    </message>
    <message>
      <source>Ask it to endorse the text again, or make a draft.</source>
      <translation>다시 동의해 달라고 하거나 초안을 만드세요.</translation>
    </message>
    <message>
      <source>Ask it to endorse this version, or make a draft.</source>
      <translation>이 버전에 동의해 달라고 하거나 초안을 만드세요.</translation>
    </message>
    <message>
      <source>Ask that organisation to sign again.</source>
      <translation>그 단체에 다시 서명해 달라고 요청하세요.</translation>
    </message>
    <message>
      <source>Ask that organisation which name is right.</source>
      <translation>그 단체에 어느 이름이 맞는지 물어보세요.</translation>
    </message>
    <message>
      <source>Ask the authority for its answer once more.</source>
      <translation>기관에 응답을 다시 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the authority for its list once more. It ends in .crl, an answer in .ors.</source>
      <translation>기관에 목록을 다시 요청하세요. 목록은 .crl로, 응답은 .ors로 끝납니다.</translation>
    </message>
    <message>
      <source>Ask the keeper for another copy.</source>
      <translation>관리자에게 다른 사본을 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the keeper for the number, by telephone or in person, and type it again.</source>
      <translation>관리자에게 전화나 직접 만나서 번호를 물어본 뒤 다시 입력하세요.</translation>
    </message>
    <message>
      <source>Ask the keeper of the law data for another copy.</source>
      <translation>법률 자료 관리자에게 다른 사본을 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation for its card once more. It ends in .pem.</source>
      <translation>단체에 카드를 다시 요청하세요. 파일 이름이 .pem으로 끝납니다.</translation>
    </message>
    <message>
      <source>Ask the organisation for its new card.</source>
      <translation>단체에 새 카드를 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation for its own card.</source>
      <translation>단체에 그 단체의 카드를 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation for the file once more.</source>
      <translation>단체에 파일을 다시 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation for the file once more. It ends in .p7s.</source>
      <translation>단체에 파일을 다시 요청하세요. 파일 이름이 .p7s로 끝납니다.</translation>
    </message>
    <message>
      <source>Ask the organisation for the number, by telephone or in person, and type it again.</source>
      <translation>단체에 전화나 직접 만나서 번호를 물어본 뒤 다시 입력하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation to check the date of its computer and to sign once more.</source>
      <translation>단체에 컴퓨터 날짜를 확인하고 다시 서명해 달라고 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation to sign once more.</source>
      <translation>단체에 다시 서명해 달라고 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation to sign with another one.</source>
      <translation>단체에 다른 서명 신원으로 서명해 달라고 요청하세요.</translation>
    </message>
    <message>
      <source>Ask the organisation which name is right, to the letter.</source>
      <translation>어느 이름이 한 글자까지 맞는지 단체에 물어보세요.</translation>
    </message>
    <message>
      <source>Ask the signer for the file once more.</source>
      <translation>서명한 쪽에 파일을 다시 요청하세요.</translation>
    </message>
    <message>
      <source>Ask who keeps the treaty.</source>
      <translation>조약을 보관하는 곳에 물어보세요.</translation>
    </message>
    <message>
      <source>Ask who sent it for the original.</source>
      <translation>보낸 쪽에 원본을 요청하세요.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you to unlock it.</source>
      <translation>서명 장치를 준 곳에 잠금을 풀어 달라고 요청하세요.</translation>
    </message>
    <message>
      <source>Ask whoever keeps the law data for the name. Until then, name the rule where you say why it applies.</source>
      <translation>법 자료를 관리하는 사람에게 이름을 물어보세요. 그때까지는 왜 적용되는지 적는 곳에 규칙 이름을 쓰세요.</translation>
    </message>
    <message>
      <source>Call them at a number that you know, and verify the card that is theirs: then only that one counts.</source>
      <translation>알고 있는 번호로 전화해 그 단체의 카드를 확인하세요. 그러면 그 카드만 인정됩니다.</translation>
    </message>
    <message>
      <source>Call them at a number that you know. Somebody may sign in their name.</source>
      <translation>이미 아는 번호로 전화하세요. 누군가 그 이름으로 서명하는 것일 수 있습니다.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>취소했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
      <source>Change the passphrase instead.</source>
      <translation>대신 암호 문구를 바꾸세요.</translation>
    </message>
    <message>
      <source>Change the reference of the letter: the file is called by it.</source>
      <translation>서한의 문서 번호를 바꾸세요. 파일 이름이 여기서 나옵니다.</translation>
    </message>
    <message>
      <source>Check its name and place.</source>
      <translation>파일의 이름과 위치를 확인하세요.</translation>
    </message>
    <message>
      <source>Check its name, connect the drive that it is on, or choose another folder.</source>
      <translation>폴더 이름을 확인하거나, 폴더가 있는 드라이브를 연결하거나, 다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Check its passphrase, the keyboard language and Caps Lock, then try again.</source>
      <translation>그 암호 문구, 자판 언어, Caps Lock을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
      <source>Check the PIN before you try again: signing devices lock after a few wrong ones.</source>
      <translation>다시 시도하기 전에 PIN을 확인하세요. 몇 번 틀리면 서명 장치가 잠깁니다.</translation>
    </message>
    <message>
      <source>Check the card of {organisation}.</source>
      <translation>{organisation}의 카드를 확인하세요.</translation>
    </message>
    <message>
      <source>Check the file to see why, and ask who sent it for the original.</source>
      <translation>파일을 확인해 이유를 보고, 보낸 쪽에 원본을 요청하세요.</translation>
    </message>
    <message>
      <source>Check the passphrase, the keyboard language and Caps Lock, then try again.</source>
      <translation>암호 문구, 자판 언어, Caps Lock을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
      <source>Check this file with PetitionDesk or Word.</source>
      <translation>이 파일은 PetitionDesk나 Word로 확인하세요.</translation>
    </message>
    <message>
      <source>Choose Save again.</source>
      <translation>‘다시 저장’을 고르세요.</translation>
    </message>
    <message>
      <source>Choose a PNG or JPEG picture of ordinary size.</source>
      <translation>보통 크기의 PNG 또는 JPEG 그림을 고르세요.</translation>
    </message>
    <message>
      <source>Choose a count from the list.</source>
      <translation>목록에서 개수를 고르세요.</translation>
    </message>
    <message>
      <source>Choose a rule for this situation, or correct the case.</source>
      <translation>이 상황에 맞는 규칙을 고르거나 사건 정보를 고치세요.</translation>
    </message>
    <message>
      <source>Choose a rule that protects them, or correct the case.</source>
      <translation>이들을 보호하는 규칙을 고르거나 사건 정보를 고치세요.</translation>
    </message>
    <message>
      <source>Choose a time zone such as Asia/Seoul.</source>
      <translation>Asia/Seoul 같은 시간대를 고르세요.</translation>
    </message>
    <message>
      <source>Choose again what it rests on.</source>
      <translation>근거를 다시 고르세요.</translation>
    </message>
    <message>
      <source>Choose an empty folder.</source>
      <translation>빈 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Choose another file or signing device.</source>
      <translation>다른 파일이나 서명 장치를 고르세요.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>다른 파일을 고르세요.</translation>
    </message>
    <message>
      <source>Choose another file. It ends in .p12.</source>
      <translation>다른 파일을 고르세요. 파일 이름이 .p12로 끝납니다.</translation>
    </message>
    <message>
      <source>Choose another folder, or allow it to be replaced.</source>
      <translation>다른 폴더를 고르거나, 바꾸도록 허용하세요.</translation>
    </message>
    <message>
      <source>Choose another folder, then try again.</source>
      <translation>다른 폴더를 고른 다음 다시 시도하세요.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>다른 폴더를 고르세요.</translation>
    </message>
    <message>
      <source>Choose another language, or take this one away.</source>
      <translation>다른 언어를 고르거나 이 언어를 빼세요.</translation>
    </message>
    <message>
      <source>Choose another language.</source>
      <translation>다른 언어를 고르세요.</translation>
    </message>
    <message>
      <source>Choose another layout.</source>
      <translation>다른 레이아웃을 고르세요.</translation>
    </message>
    <message>
      <source>Choose another letter.</source>
      <translation>다른 서한을 고르세요.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>다른 이름을 고르세요.</translation>
    </message>
    <message>
      <source>Choose another place, or ask for a new export.</source>
      <translation>다른 자리를 고르거나 새 파일을 요청하세요.</translation>
    </message>
    <message>
      <source>Choose another version.</source>
      <translation>다른 버전을 고르세요.</translation>
    </message>
    <message>
      <source>Choose no place: the one with the name on your card is found then.</source>
      <translation>자리를 고르지 마세요. 그러면 귀 단체의 카드에 있는 이름의 자리를 찾아 줍니다.</translation>
    </message>
    <message>
      <source>Choose one of its languages.</source>
      <translation>서한의 언어 중 하나를 고르세요.</translation>
    </message>
    <message>
      <source>Choose one of the files in it.</source>
      <translation>그 안에 있는 파일 하나를 고르세요.</translation>
    </message>
    <message>
      <source>Choose one of the list.</source>
      <translation>목록에서 하나를 고르세요.</translation>
    </message>
    <message>
      <source>Choose one that you can type again on any keyboard.</source>
      <translation>어느 자판에서나 다시 입력할 수 있는 것으로 정하세요.</translation>
    </message>
    <message>
      <source>Choose the card that the other organisation gave you.</source>
      <translation>다른 단체가 준 카드를 고르세요.</translation>
    </message>
    <message>
      <source>Choose the date of issue.</source>
      <translation>발행일을 고르세요.</translation>
    </message>
    <message>
      <source>Choose the facts and rules it rests on.</source>
      <translation>근거가 되는 사실과 규정을 고르세요.</translation>
    </message>
    <message>
      <source>Choose the file of the keeper. It ends in .pem.</source>
      <translation>관리자의 파일을 고르세요. 이름이 .pem으로 끝납니다.</translation>
    </message>
    <message>
      <source>Choose the file that is for this letter.</source>
      <translation>이 서한의 파일을 고르세요.</translation>
    </message>
    <message>
      <source>Choose the file that was sent to you.</source>
      <translation>받은 파일을 고르세요.</translation>
    </message>
    <message>
      <source>Choose the identity that the request was made with.</source>
      <translation>요청서를 만들 때 쓴 서명 신원을 고르세요.</translation>
    </message>
    <message>
      <source>Choose the rule again from the catalogue.</source>
      <translation>목록에서 규정을 다시 고르세요.</translation>
    </message>
    <message>
      <source>Choose which organisation leads. It stands first.</source>
      <translation>대표하는 단체를 고르세요. 그 단체가 맨 앞에 옵니다.</translation>
    </message>
    <message>
      <source>Choose “Ask again” at that finding, and give the reason without the name.</source>
      <translation>그 지적에서 ‘다시 묻게 하기’를 고르고, 이름 없이 이유를 적으세요.</translation>
    </message>
    <message>
      <source>Cite a treaty that applies there, or custom.</source>
      <translation>그곳에 적용되는 조약이나 관습을 인용하세요.</translation>
    </message>
    <message>
      <source>Cite a treaty that applies there, or customary law.</source>
      <translation>그곳에 적용되는 조약이나 관습법을 인용하세요.</translation>
    </message>
    <message>
      <source>Cite a treaty that {state} has joined.</source>
      <translation>이 국가가 가입한 조약을 인용하세요: {state}.</translation>
    </message>
    <message>
      <source>Cite an older rule.</source>
      <translation>더 오래된 규칙을 인용하세요.</translation>
    </message>
    <message>
      <source>Cite customary law or a treaty that binds it, or call on it to join.</source>
      <translation>국제관습법이나 이 국가를 구속하는 조약을 인용하거나, 가입을 촉구하세요.</translation>
    </message>
    <message>
      <source>Cite customary law or a treaty that binds it, or call on it to ratify.</source>
      <translation>국제관습법이나 이 국가를 구속하는 조약을 인용하거나, 비준을 촉구하세요.</translation>
    </message>
    <message>
      <source>Cite the customary rule itself, or a treaty that binds the state.</source>
      <translation>국제관습법 규칙 자체나 이 국가를 구속하는 조약을 인용하세요.</translation>
    </message>
    <message>
      <source>Cite the limits, and say in a sentence why they do not apply.</source>
      <translation>한계를 인용하고, 왜 해당하지 않는지 한 문장으로 밝히세요.</translation>
    </message>
    <message>
      <source>Cite what still binds it. What happened before it left stays covered.</source>
      <translation>아직 구속하는 규칙을 인용하세요. 탈퇴 전에 일어난 일에는 그대로 적용됩니다.</translation>
    </message>
    <message>
      <source>Cite what was in force then, or correct the dates of the case.</source>
      <translation>그때 효력이 있던 규칙을 인용하거나 사건의 날짜를 고치세요.</translation>
    </message>
    <message>
      <source>Cite what was there then, or correct the dates of the case.</source>
      <translation>그때 있던 규칙을 인용하거나 사건의 날짜를 고치세요.</translation>
    </message>
    <message>
      <source>Close it there, then try again.</source>
      <translation>그 프로그램에서 닫고 다시 시도하세요.</translation>
    </message>
    <message>
      <source>Close other programs, then try again.</source>
      <translation>다른 프로그램을 닫은 다음 다시 시도하세요.</translation>
    </message>
    <message>
      <source>Close the text, then ask each organisation.</source>
      <translation>본문을 마감한 다음 단체마다 동의를 구하세요.</translation>
    </message>
    <message>
      <source>Compare it with your sheet, group by group.</source>
      <translation>용지와 묶음별로 비교하세요.</translation>
    </message>
    <message>
      <source>Connect the drive again.</source>
      <translation>드라이브를 다시 연결하세요.</translation>
    </message>
    <message>
      <source>Connect the rule to the facts in one or two sentences.</source>
      <translation>한두 문장으로 규정을 사실과 이어 주세요.</translation>
    </message>
    <message>
      <source>Correct one of the two dates.</source>
      <translation>두 날짜 가운데 하나를 고치세요.</translation>
    </message>
    <message>
      <source>Correct one of them.</source>
      <translation>둘 가운데 하나를 고치세요.</translation>
    </message>
    <message>
      <source>Correct the date, or the day of the week.</source>
      <translation>날짜나 요일을 고치십시오.</translation>
    </message>
    <message>
      <source>Correct the date.</source>
      <translation>날짜를 고치세요.</translation>
    </message>
    <message>
      <source>Correct the day or the year. What counts is {consent}, when it consented, and {since}.</source>
      <translation>날짜나 연도를 고치십시오. 기준이 되는 날은 동의한 {consent}, 그리고 {since}입니다.</translation>
    </message>
    <message>
      <source>Correct the one that is wrong.</source>
      <translation>틀린 쪽을 고치세요.</translation>
    </message>
    <message>
      <source>Correct the percentage, or the numbers.</source>
      <translation>백분율이나 숫자를 고치세요.</translation>
    </message>
    <message>
      <source>Custom: it binds every state.</source>
      <translation>국제관습법: 모든 국가를 구속합니다.</translation>
    </message>
    <message>
      <source>Do not believe what is drawn there. Ask who sent it for the original.</source>
      <translation>거기에 그려진 것을 믿지 마세요. 보낸 쪽에 원본을 요청하세요.</translation>
    </message>
    <message>
      <source>Do not send this file.</source>
      <translation>이 파일을 보내지 마세요.</translation>
    </message>
    <message>
      <source>Do not trust this file. Ask the organisation.</source>
      <translation>이 파일을 믿지 마세요. 단체에 물어보세요.</translation>
    </message>
    <message>
      <source>Do not trust this file: the keeper whom you verified did not sign it as it is.</source>
      <translation>이 파일을 믿지 마세요. 확인된 관리자가 서명한 내용과 다릅니다.</translation>
    </message>
    <message>
      <source>Export the letter once more, then sign the new file first.</source>
      <translation>서한을 다시 내보낸 다음, 새 파일에 먼저 서명하세요.</translation>
    </message>
    <message>
      <source>Export the letter once more, then sign the new file.</source>
      <translation>서한을 다시 내보낸 다음, 새 파일에 서명하세요.</translation>
    </message>
    <message>
      <source>Find out whether it has changed since.</source>
      <translation>그 뒤로 바뀌었는지 알아보세요.</translation>
    </message>
    <message>
      <source>Free some space, then choose Save again.</source>
      <translation>공간을 비운 다음 ‘다시 저장’을 고르세요.</translation>
    </message>
    <message>
      <source>Free some space, then try again.</source>
      <translation>공간을 비운 다음 다시 시도하세요.</translation>
    </message>
    <message>
      <source>From memory.</source>
      <translation>기억에 따른 것입니다.</translation>
    </message>
    <message>
      <source>Genuine and complete. All {total} organisations agreed to exactly this text.</source>
      <translation>진본이며 빠진 것이 없습니다. {total}개 단체 모두 바로 이 본문에 동의했습니다.</translation>
    </message>
    <message>
      <source>Genuine and complete. Sealed by {sealer}; no organisation was asked to agree.</source>
      <translation>진본이며 빠진 것이 없습니다. 봉인한 단체: {sealer}. 동의를 요청받은 단체는 없습니다.</translation>
    </message>
    <message>
      <source>Genuine and complete. Signed by {name}; the text itself is not inside.</source>
      <translation>진본이며 빠진 것이 없습니다. 서명한 단체: {name}. 본문은 들어 있지 않습니다.</translation>
    </message>
    <message>
      <source>Genuine and complete. {name} agreed to exactly this text.</source>
      <translation>진본이며 빠진 것이 없습니다. 바로 이 본문에 동의한 단체: {name}.</translation>
    </message>
    <message>
      <source>Genuine, but not complete. {agreed} of {total} organisations agreed to this text.</source>
      <translation>진본이지만 빠진 것이 있습니다. {total}개 단체 가운데 {agreed}개 단체가 이 본문에 동의했습니다.</translation>
    </message>
    <message>
      <source>Genuine, but not complete. {name} did not agree to this text.</source>
      <translation>진본이지만 빠진 것이 있습니다. 이 본문에 동의하지 않은 단체: {name}.</translation>
    </message>
    <message>
      <source>Give an office in its place: whoever gets the endorsement reads both lines.</source>
      <translation>이름 대신 직위를 적으세요. 동의서를 받는 사람은 두 줄을 모두 읽습니다.</translation>
    </message>
    <message>
      <source>Give names and offices on one line, and a day that is not over.</source>
      <translation>이름과 직책은 한 줄로 쓰고, 지나지 않은 날짜를 쓰세요.</translation>
    </message>
    <message>
      <source>Give the name in full, or a longer part of it.</source>
      <translation>이름 전체나 더 긴 부분을 적으세요.</translation>
    </message>
    <message>
      <source>Go on with the letter as it is.</source>
      <translation>지금 상태의 서한으로 계속하세요.</translation>
    </message>
    <message>
      <source>Go to its window, or close it there first.</source>
      <translation>그 창으로 가거나, 먼저 그 창에서 닫으세요.</translation>
    </message>
    <message>
      <source>Hand the sealed letter over with it.</source>
      <translation>봉인한 서한을 함께 전달하세요.</translation>
    </message>
    <message>
      <source>Has not agreed</source>
      <translation>동의하지 않음</translation>
    </message>
    <message>
      <source>Has withdrawn</source>
      <translation>동의를 철회함</translation>
    </message>
    <message>
      <source>If the letter is about {applied_in}, name it among the states of the case.</source>
      <translation>서한이 그 지역에 관한 것이면 사건의 국가로 적으세요: {applied_in}.</translation>
    </message>
    <message>
      <source>In force there since {since}.</source>
      <translation>그곳에서 {since}부터 발효 중입니다.</translation>
    </message>
    <message>
      <source>In this case {provision} lays its duty on {bearers}, not on {state}.</source>
      <translation>이 사건에서 이 규칙({provision})에 따라 의무를 지는 쪽: {bearers}. 의무를 지지 않는 쪽: {state}.</translation>
    </message>
    <message>
      <source>Install PetitionDesk again.</source>
      <translation>PetitionDesk를 다시 설치하세요.</translation>
    </message>
    <message>
      <source>Install the newer PetitionDesk, then open it again.</source>
      <translation>더 새로운 PetitionDesk를 설치한 다음 다시 여세요.</translation>
    </message>
    <message>
      <source>Install the newer PetitionDesk.</source>
      <translation>더 새로운 PetitionDesk를 설치하세요.</translation>
    </message>
    <message>
      <source>Install the program of the maker of your signing device.</source>
      <translation>서명 장치를 만든 회사의 프로그램을 설치하세요.</translation>
    </message>
    <message>
      <source>It answers for what happened before that day.</source>
      <translation>그날 이전에 일어난 일에는 책임을 집니다.</translation>
    </message>
    <message>
      <source>It asks for more work than any letter needs.</source>
      <translation>어떤 서한에도 필요하지 않은 많은 처리를 요구합니다.</translation>
    </message>
    <message>
      <source>It binds its authorities.</source>
      <translation>그 국가의 당국을 구속합니다.</translation>
    </message>
    <message>
      <source>It binds {state} from {binds_from} on.</source>
      <translation>이 국가를 {binds_from}부터 구속합니다: {state}.</translation>
    </message>
    <message>
      <source>It covers everything that was there before it.</source>
      <translation>그 전에 있던 모든 것을 포함합니다.</translation>
    </message>
    <message>
      <source>It covers only a part of the file.</source>
      <translation>파일의 일부만 포함합니다.</translation>
    </message>
    <message>
      <source>It covers the whole file.</source>
      <translation>파일 전체를 포함합니다.</translation>
    </message>
    <message>
      <source>It does not bind this one. Choose another rule.</source>
      <translation>이 국가를 구속하지 않습니다. 다른 규칙을 고르세요.</translation>
    </message>
    <message>
      <source>It does not hold.</source>
      <translation>서명이 맞지 않습니다.</translation>
    </message>
    <message>
      <source>It holds what no letter needs.</source>
      <translation>어떤 서한에도 필요하지 않은 것이 들어 있습니다.</translation>
    </message>
    <message>
      <source>It is closed with a password.</source>
      <translation>암호로 닫혀 있습니다.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>손상되었습니다.</translation>
    </message>
    <message>
      <source>It is in force in {applied_in}, though.</source>
      <translation>다만 다음 지역에서는 발효 중입니다: {applied_in}.</translation>
    </message>
    <message>
      <source>It is larger than any letter.</source>
      <translation>어떤 서한보다도 큽니다.</translation>
    </message>
    <message>
      <source>It is not bound yet. It may not work against the purpose of the treaty.</source>
      <translation>아직 구속받지 않습니다. 다만 조약의 목적에 어긋나는 행위를 해서는 안 됩니다.</translation>
    </message>
    <message>
      <source>It made a declaration on the court, though: {accepted}.</source>
      <translation>다만 재판소에 관하여 다음과 같이 선언했습니다: {accepted}.</translation>
    </message>
    <message>
      <source>It stands in the reason that you gave for keeping a finding here.</source>
      <translation>여기서 지적을 그대로 두며 적은 이유 안에 있습니다.</translation>
    </message>
    <message>
      <source>It tells how the treaty is read. Cite the treaty with it.</source>
      <translation>조약을 어떻게 읽는지 알려 줍니다. 조약과 함께 인용하세요.</translation>
    </message>
    <message>
      <source>It was changed after signing, or something in it is not as it should be.</source>
      <translation>서명한 뒤에 바뀌었거나, 있어야 할 상태가 아닌 것이 있습니다.</translation>
    </message>
    <message>
      <source>It was made with the identity that it names.</source>
      <translation>적힌 서명 신원으로 한 서명입니다.</translation>
    </message>
    <message>
      <source>Its treaties do not bind the state.</source>
      <translation>그 기구의 조약은 이 국가를 구속하지 않습니다.</translation>
    </message>
    <message>
      <source>Leave the endorsements and the places for others out, or ask every organisation.</source>
      <translation>동의서와 다른 단체의 서명 자리를 빼거나, 모든 단체에 동의를 구하세요.</translation>
    </message>
    <message>
      <source>Let the letter count, or correct the number.</source>
      <translation>서한이 직접 세게 하거나 숫자를 고치세요.</translation>
    </message>
    <message>
      <source>Letters cannot be set in this language yet: {language}.</source>
      <translation>아직 이 언어로는 서한을 짤 수 없습니다: {language}.</translation>
    </message>
    <message>
      <source>LibreOffice calls the third signature of a Word document, and later ones, broken, though they hold.</source>
      <translation>LibreOffice는 Word 문서의 세 번째 이후 서명이 유효한데도 잘못되었다고 표시합니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is broken, or the file ends there.</source>
      <translation>이 파일의 {line}번째 줄이 깨져 있거나, 파일이 거기서 끝납니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: a text has hidden characters ({value}).</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 글에 보이지 않는 문자가 있습니다({value}).</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no instrument “{value}”.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 파일에 ‘{value}’ 문서가 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no organisation “{value}”.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 파일에 ‘{value}’ 기구가 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no state “{value}”.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 파일에 ‘{value}’ 국가가 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it is more deeply nested than any law data.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 어떤 법률 자료보다도 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it names the rule “{value}”, which is not there.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 없는 규칙 ‘{value}’을(를) 가리킵니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: nothing there may be called “{value}”.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 거기에는 ‘{value}’(이)라는 항목이 있을 수 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: the cell of “{value}” is missing.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’ 칸이 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: the state of this cell has no part “{value}”.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 이 칸의 국가에는 ‘{value}’ 지역이 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: there is no such day as “{value}”.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’(이)라는 날은 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: there is no treaty “{value}” in the table.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 표에 ‘{value}’ 조약이 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” and the day on which it begins do not fit.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’와(과) 시작하는 날이 맞지 않습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” cannot stand there.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’은(는) 거기에 올 수 없습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” does not fit the status of this cell.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’은(는) 이 칸의 지위와 맞지 않습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” has to stand before what it comes after.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’은(는) 바로 앞의 것보다 먼저 와야 합니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” is another kind of file, or another version.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’은(는) 다른 종류의 파일이거나 다른 버전입니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” is missing there.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. 거기에 ‘{value}’이(가) 빠졌습니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” lies before a day that has to come first.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’은(는) 먼저 와야 할 날보다 앞섭니다.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” stands in it twice.</source>
      <translation>이 파일의 {line}번째 줄이 잘못되었습니다. ‘{value}’이(가) 두 번 나옵니다.</translation>
    </message>
    <message>
      <source>Look at the day of the acts again.</source>
      <translation>행위가 있었던 날을 다시 확인하세요.</translation>
    </message>
    <message>
      <source>Look for the newest sheet, or use the passphrase.</source>
      <translation>가장 최근 용지를 찾거나 암호 문구를 쓰세요.</translation>
    </message>
    <message>
      <source>Look for these words in the letter, and put others in their place.</source>
      <translation>서한에서 이 말을 찾아 다른 말로 바꾸세요.</translation>
    </message>
    <message>
      <source>Look it up again before the letter leaves.</source>
      <translation>서한을 보내기 전에 다시 확인하세요.</translation>
    </message>
    <message>
      <source>Look it up again, and write the day on which you did.</source>
      <translation>다시 확인하고, 확인한 날짜를 적으세요.</translation>
    </message>
    <message>
      <source>Look it up before you rely on it.</source>
      <translation>근거로 삼기 전에 확인하세요.</translation>
    </message>
    <message>
      <source>Look the article up, and correct its number or the treaty.</source>
      <translation>조항을 찾아보고, 그 번호나 조약 이름을 고치십시오.</translation>
    </message>
    <message>
      <source>Look up who holds the office, and write the day on which you did.</source>
      <translation>누가 그 직위에 있는지 확인하고, 확인한 날짜를 쓰세요.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right, or use another server.</source>
      <translation>이 컴퓨터의 날짜가 맞는지 확인하거나 다른 서버를 쓰세요.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right.</source>
      <translation>이 컴퓨터의 날짜가 맞는지 확인하세요.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right. If it is, tell the keeper.</source>
      <translation>이 컴퓨터의 날짜가 맞는지 보세요. 맞다면 관리자에게 알리세요.</translation>
    </message>
    <message>
      <source>Made {time}, by the clock of a time-stamp service.</source>
      <translation>서명한 때: {time} (시각 확인 서비스의 시계).</translation>
    </message>
    <message>
      <source>Made {time}, by the signer’s own clock.</source>
      <translation>서명한 때: {time} (서명한 쪽의 시계).</translation>
    </message>
    <message>
      <source>Make a new identity, or ask your authority to renew it.</source>
      <translation>서명 신원을 새로 만들거나, 인증 기관에 갱신을 요청하세요.</translation>
    </message>
    <message>
      <source>Make a new one.</source>
      <translation>새로 만드세요.</translation>
    </message>
    <message>
      <source>Make one under Vault, Our identity, or sign with an identity from a file.</source>
      <translation>‘금고’의 ‘우리 서명 신원’에서 만들거나, 파일에 있는 서명 신원으로 서명하세요.</translation>
    </message>
    <message>
      <source>Make the longest text shorter, then try again.</source>
      <translation>가장 긴 글을 줄인 다음 다시 해 보십시오.</translation>
    </message>
    <message>
      <source>Mend it, or write a reason where one is asked for.</source>
      <translation>고치거나, 이유를 묻는 곳에 이유를 적으세요.</translation>
    </message>
    <message>
      <source>More than one signature is in this file, where one is expected.</source>
      <translation>이 파일에는 서명이 하나여야 하는데 둘 이상 있습니다.</translation>
    </message>
    <message>
      <source>Move it up.</source>
      <translation>위로 옮기세요.</translation>
    </message>
    <message>
      <source>Name a time server, or leave the files out.</source>
      <translation>시각 서버를 적거나 파일을 빼세요.</translation>
    </message>
    <message>
      <source>Name an organisation to the recipient alone: it is kept confidential.</source>
      <translation>단체 하나를 수신인에게만 밝히세요. 비밀로 유지됩니다.</translation>
    </message>
    <message>
      <source>Name the practice or study that shows it.</source>
      <translation>이를 보여 주는 관행이나 연구를 밝히세요.</translation>
    </message>
    <message>
      <source>Name those who acted, and what they did.</source>
      <translation>누가 무엇을 했는지 밝히세요.</translation>
    </message>
    <message>
      <source>Named on the page; another organisation sealed the file</source>
      <translation>지면에 이름이 있으나 파일은 다른 단체가 봉인함</translation>
    </message>
    <message>
      <source>Named on the page; the card of who sealed the file is not checked</source>
      <translation>지면에 이름이 있으나 파일을 봉인한 쪽의 카드는 확인되지 않음</translation>
    </message>
    <message>
      <source>No backup was written: a file of this name is there already.</source>
      <translation>백업하지 않았습니다. 같은 이름의 파일이 이미 있습니다.</translation>
    </message>
    <message>
      <source>No keeper of law data was verified in this vault.</source>
      <translation>이 금고에서는 아직 법률 자료 관리자를 확인하지 않았습니다.</translation>
    </message>
    <message>
      <source>No signatory leads.</source>
      <translation>대표하는 서명 단체가 없습니다.</translation>
    </message>
    <message>
      <source>No signing device of this name is plugged in, or more than one: {label}.</source>
      <translation>이 이름의 서명 장치가 꽂혀 있지 않거나 둘 이상입니다: {label}.</translation>
    </message>
    <message>
      <source>Nobody has written when “{person}” was looked up.</source>
      <translation>“{person}”을(를) 언제 확인했는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
      <source>Nobody in the list is shown under this name and in this way.</source>
      <translation>목록에 이 이름과 이 방식으로 나오는 단체가 없습니다.</translation>
    </message>
    <message>
      <source>Nobody is named who can be asked.</source>
      <translation>문의할 수 있는 사람이 없습니다.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <translation>아무도 이 파일에 서명하지 않았습니다.</translation>
    </message>
    <message>
      <source>Nobody signs the letter.</source>
      <translation>서한에 서명하는 곳이 없습니다.</translation>
    </message>
    <message>
      <source>Not a member of the organisation.</source>
      <translation>이 기구의 회원국이 아닙니다.</translation>
    </message>
    <message>
      <source>Not a party since {since}: it gave notice.</source>
      <translation>{since}부터 당사국이 아닙니다. 탈퇴를 통고했습니다.</translation>
    </message>
    <message>
      <source>Not a party since {since}: it left.</source>
      <translation>{since}부터 당사국이 아닙니다. 탈퇴했습니다.</translation>
    </message>
    <message>
      <source>Not a party.</source>
      <translation>당사국이 아닙니다.</translation>
    </message>
    <message>
      <source>Not binding as such.</source>
      <translation>그 자체로는 구속력이 없습니다.</translation>
    </message>
    <message>
      <source>Not binding by itself.</source>
      <translation>단독으로는 구속력이 없습니다.</translation>
    </message>
    <message>
      <source>Not binding.</source>
      <translation>구속력이 없습니다.</translation>
    </message>
    <message>
      <source>Not extended to this part of the state.</source>
      <translation>국가의 이 지역에는 확대 적용되지 않았습니다.</translation>
    </message>
    <message>
      <source>Not known for this day: the data is not exact enough.</source>
      <translation>이 날에 대해서는 알 수 없습니다. 자료가 충분히 정확하지 않습니다.</translation>
    </message>
    <message>
      <source>Not protected: “{spelling}” would be found in every text. Nothing was changed.</source>
      <translation>보호하지 않았습니다. ‘{spelling}’은(는) 모든 글에서 발견됩니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>Not removed: a vault keeps at least one passphrase.</source>
      <translation>없애지 않았습니다. 금고에는 암호 문구가 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
      <source>Not saved: something went wrong in the program. Your text is still here.</source>
      <translation>저장되지 않음: 프로그램에 문제가 생겼습니다. 글은 여기에 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not saved: the disk failed while writing. The vault was closed. Your text is still here.</source>
      <translation>저장되지 않음: 기록 중 디스크에 문제가 생겼습니다. 금고를 닫았습니다. 글은 여기 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not saved: the disk is full. Your text is still here.</source>
      <translation>저장되지 않음: 디스크가 가득 찼습니다. 글은 여기에 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not saved: the disk refused. Your text is still here.</source>
      <translation>저장되지 않음: 디스크가 거부했습니다. 글은 여기에 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not saved: the drive with your vault is gone. Your text is still here.</source>
      <translation>저장되지 않음: 금고가 있는 드라이브가 없어졌습니다. 글은 여기에 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not saved: the letter is larger than the vault takes. Your text is still here.</source>
      <translation>저장되지 않음: 서한이 금고에 담을 수 있는 크기보다 큽니다. 글은 여기에 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not saved: this disk can only be read. Your text is still here.</source>
      <translation>저장되지 않음: 이 디스크는 읽기만 할 수 있습니다. 글은 여기에 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not saved: this folder does not allow it. Your text is still here.</source>
      <translation>저장되지 않음: 이 폴더에서는 허용되지 않습니다. 글은 여기에 남아 있습니다.</translation>
    </message>
    <message>
      <source>Not sealed: whoever gets this sheet cannot check it.</source>
      <translation>봉인하지 않았습니다. 이 문서를 받는 사람은 확인할 수 없습니다.</translation>
    </message>
    <message>
      <source>Not written: a file of this name is there already: {name}.</source>
      <translation>쓰지 않았습니다: 같은 이름의 파일이 이미 있습니다: {name}.</translation>
    </message>
    <message>
      <source>Not written: the disk did not keep the file.</source>
      <translation>쓰지 않았습니다: 디스크가 파일을 보존하지 못했습니다.</translation>
    </message>
    <message>
      <source>Not written: the disk is full.</source>
      <translation>쓰지 않았습니다: 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
      <source>Not written: there is no such folder.</source>
      <translation>쓰지 않았습니다: 그런 폴더가 없습니다.</translation>
    </message>
    <message>
      <source>Not written: this disk can only be read.</source>
      <translation>쓰지 않았습니다: 이 디스크는 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
      <source>Not written: this folder does not allow it.</source>
      <translation>쓰지 않았습니다: 이 폴더에서는 허용되지 않습니다.</translation>
    </message>
    <message>
      <source>Not written: {name} is open in another program.</source>
      <translation>쓰지 않음: {name} 파일이 다른 프로그램에 열려 있습니다.</translation>
    </message>
    <message>
      <source>Not yet in force then.</source>
      <translation>그때는 아직 발효되지 않았습니다.</translation>
    </message>
    <message>
      <source>Nothing came after it.</source>
      <translation>그 뒤에 더해진 것이 없습니다.</translation>
    </message>
    <message>
      <source>Nothing can be said about it.</source>
      <translation>이 파일에 대해서는 아무것도 말할 수 없습니다.</translation>
    </message>
    <message>
      <source>Nothing changed after signing.</source>
      <translation>서명한 뒤에 바뀐 것이 없습니다.</translation>
    </message>
    <message>
      <source>Nothing is left to do. Check the file to see who else signed it.</source>
      <translation>더 할 일이 없습니다. 누가 더 서명했는지 보려면 파일을 확인하세요.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>하실 일은 없습니다.</translation>
    </message>
    <message>
      <source>Nothing needs to be done. Who corrects a file on the same day gives it the next number.</source>
      <translation>할 일이 없습니다. 같은 날 파일을 고치는 사람은 다음 번호를 붙입니다.</translation>
    </message>
    <message>
      <source>Nothing was done: the identity of {organisation} is valid from {since} on.</source>
      <translation>아무것도 하지 않았습니다. {organisation}의 서명 신원은 {since}부터 유효합니다.</translation>
    </message>
    <message>
      <source>Nothing was done: the identity of {organisation} was valid until {until}.</source>
      <translation>아무것도 하지 않았습니다. {organisation}의 서명 신원은 {until}까지 유효했습니다.</translation>
    </message>
    <message>
      <source>Nothing was done: this identity of {organisation} is not made for signing documents.</source>
      <translation>아무것도 하지 않았습니다. {organisation}의 이 서명 신원은 문서 서명용이 아닙니다.</translation>
    </message>
    <message>
      <source>Nothing was done: this identity of {organisation} is too weak, or of a kind not used.</source>
      <translation>아무것도 하지 않았습니다. {organisation}의 이 서명 신원은 너무 약하거나 쓰지 않는 종류입니다.</translation>
    </message>
    <message>
      <source>Nothing was exported. This letter asks nobody to agree: only who seals it signs it.</source>
      <translation>아무것도 내보내지 않았습니다. 이 서한은 누구에게도 동의를 구하지 않으므로 봉인하는 쪽만 서명합니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: a signature in this file does not allow this one.</source>
      <translation>서명하지 않았습니다. 이 파일에 있는 서명이 새 서명을 허용하지 않습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: another card endorsed this text under the name {organisation}.</source>
      <translation>서명하지 않았습니다. 다른 카드가 {organisation}의 이름으로 이 글에 동의했습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: files of authorities prove nothing without a time server.</source>
      <translation>서명하지 않음: 시각 서버가 없으면 기관의 파일은 아무것도 증명하지 못합니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: no free place in this file has the name on your card.</source>
      <translation>서명되지 않았습니다. 이 파일의 빈 서명란 중에 귀 단체의 카드에 있는 이름으로 된 것이 없습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: somebody signed in this place already.</source>
      <translation>서명하지 않았습니다. 이 자리에 이미 서명이 있습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: the files of the authorities do not cover all who vouch.</source>
      <translation>서명하지 않았습니다. 인증 기관의 파일에 보증하는 곳이 모두 들어 있지 않습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: the place that was chosen is not for your organisation.</source>
      <translation>서명하지 않았습니다. 고른 자리는 귀 단체의 자리가 아닙니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: the signing device was pulled out, or stopped answering.</source>
      <translation>서명하지 않았습니다. 서명 장치가 뽑혔거나 응답하지 않습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: the statement cannot say this ({field}).</source>
      <translation>서명하지 않았습니다. 진술에 이렇게 쓸 수 없습니다({field}).</translation>
    </message>
    <message>
      <source>Nothing was signed: the time server {address} does not answer.</source>
      <translation>서명하지 않았습니다. 시각 서버 {address}에서 응답이 없습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: this file has no place for your signature.</source>
      <translation>서명하지 않았습니다. 이 파일에는 귀 단체가 서명할 자리가 없습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: this file is damaged, locked, or of another kind.</source>
      <translation>서명하지 않았습니다. 이 파일은 손상되었거나 잠겨 있거나 다른 종류입니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: what is seen of the signature does not fit its place.</source>
      <translation>서명하지 않았습니다. 보이는 서명이 자리에 들어가지 않습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: what the time server {address} answered proves nothing.</source>
      <translation>서명하지 않았습니다. 시각 서버 {address}의 응답은 아무것도 증명하지 못합니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: what was shown to you is more than {minutes} minutes old.</source>
      <translation>서명하지 않았습니다. 보여 준 내용이 {minutes}분보다 오래되었습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: who approved, or by what right, tells a protected name.</source>
      <translation>서명하지 않았습니다. 승인한 사람이나 자격에 보호 대상의 이름이 들어 있습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: you have signed this file already.</source>
      <translation>서명하지 않았습니다. 이 파일에 이미 서명했습니다.</translation>
    </message>
    <message>
      <source>Nothing was signed: {name} is not to be trusted.</source>
      <translation>서명하지 않음: {name} 파일은 믿을 수 없습니다.</translation>
    </message>
    <message>
      <source>One data set says so.</source>
      <translation>한 자료에 그렇게 나옵니다.</translation>
    </message>
    <message>
      <source>Only further signatures came after it, which is allowed.</source>
      <translation>그 뒤에는 서명만 더해졌고, 이는 허용됩니다.</translation>
    </message>
    <message>
      <source>Open it only if you put it back yourself. If you did not, somebody else had this laptop.</source>
      <translation>직접 되돌려 놓은 경우에만 여세요. 아니라면 다른 사람이 이 노트북을 썼습니다.</translation>
    </message>
    <message>
      <source>Open it with its passphrase.</source>
      <translation>그 금고의 암호 문구로 여세요.</translation>
    </message>
    <message>
      <source>Open it with your passphrase.</source>
      <translation>암호 문구로 여세요.</translation>
    </message>
    <message>
      <source>Open the vault again. If this comes back, copy the vault to another disk.</source>
      <translation>금고를 다시 여세요. 되풀이되면 금고를 다른 디스크에 복사하세요.</translation>
    </message>
    <message>
      <source>Open the vault with the newest version of PetitionDesk.</source>
      <translation>최신 버전의 PetitionDesk로 금고를 여세요.</translation>
    </message>
    <message>
      <source>Organisations in the list that nobody asks to agree: {count}. They are not printed.</source>
      <translation>목록에 있는 단체: {count}. 아직 동의를 구하지 않았습니다. 인쇄되지 않습니다.</translation>
    </message>
    <message>
      <source>Organisations that are to endorse: {count}. Until then every page is marked as a draft.</source>
      <translation>모든 단체({count}곳)가 본문에 동의할 때까지 모든 쪽에 초안 표시가 있습니다.</translation>
    </message>
    <message>
      <source>Paragraphs of this language that no native speaker has read: {count}.</source>
      <translation>원어민이 읽지 않은 이 언어의 문단: {count}.</translation>
    </message>
    <message>
      <source>Parts of it are custom. Say which.</source>
      <translation>일부는 국제관습법입니다. 어느 부분인지 밝히세요.</translation>
    </message>
    <message>
      <source>Party since {since}.</source>
      <translation>{since}부터 당사국입니다.</translation>
    </message>
    <message>
      <source>Paste the exact wording at the legal basis, or take the quotation marks away.</source>
      <translation>법적 근거에 정확한 문구를 붙여넣거나 따옴표를 지우세요.</translation>
    </message>
    <message>
      <source>PetitionDesk has this vault open already.</source>
      <translation>PetitionDesk에서 이 금고가 이미 열려 있습니다.</translation>
    </message>
    <message>
      <source>PetitionDesk is locked.</source>
      <translation>PetitionDesk가 잠겨 있습니다.</translation>
    </message>
    <message>
      <source>Plug in that device and no other, then try again.</source>
      <translation>그 장치만 꽂은 다음 다시 시도하세요.</translation>
    </message>
    <message>
      <source>Plug it in again, then start once more.</source>
      <translation>다시 꽂은 다음 처음부터 시작하세요.</translation>
    </message>
    <message>
      <source>Put other words in their place, or be sure that they mean somebody else.</source>
      <translation>다른 말로 바꾸거나, 다른 사람을 뜻하는지 확인하세요.</translation>
    </message>
    <message>
      <source>Put the words of your list in its place, or take it out. Nothing is exported before.</source>
      <translation>목록에 있는 대체 표현으로 바꾸거나 빼세요. 그 전에는 아무것도 내보내지 않습니다.</translation>
    </message>
    <message>
      <source>Ratified, and not yet in force then.</source>
      <translation>비준했으나 그때는 아직 발효되지 않았습니다.</translation>
    </message>
    <message>
      <source>Read both, and correct the one that is wrong.</source>
      <translation>둘 다 읽고 틀린 쪽을 고치세요.</translation>
    </message>
    <message>
      <source>Read both. Change the translation, or say that it is still right.</source>
      <translation>둘 다 읽으세요. 번역을 고치거나, 그대로 맞다고 표시하세요.</translation>
    </message>
    <message>
      <source>Read it before you rely on the rule. It is not applied for you.</source>
      <translation>규칙을 근거로 삼기 전에 읽어 보세요. 자동으로 적용되지 않습니다.</translation>
    </message>
    <message>
      <source>Remove one first.</source>
      <translation>먼저 하나를 없애세요.</translation>
    </message>
    <message>
      <source>Say in the letter that the rule binds {state} in {applied}.</source>
      <translation>이 규칙이 이 지역({applied})에서 이 국가({state})를 구속한다고 서한에 쓰세요.</translation>
    </message>
    <message>
      <source>Say in two sentences who writes, and why now.</source>
      <translation>누가 왜 지금 쓰는지 두 문장으로 쓰세요.</translation>
    </message>
    <message>
      <source>Say that it binds {bearers}, or correct the parts of the states.</source>
      <translation>이들을 구속한다고 적거나({bearers}), 국가의 역할을 고치세요.</translation>
    </message>
    <message>
      <source>Say that the court has jurisdiction, and not that the state is a party.</source>
      <translation>당사국이라고 쓰지 말고, 재판소에 관할권이 있다고 쓰세요.</translation>
    </message>
    <message>
      <source>Say what it shows, for people who cannot see it.</source>
      <translation>볼 수 없는 사람을 위해 무엇이 보이는지 쓰세요.</translation>
    </message>
    <message>
      <source>Say which rule was broken, and keep the other apart.</source>
      <translation>어떤 규칙이 어겨졌는지 밝히고, 다른 문제와 나누어 적으세요.</translation>
    </message>
    <message>
      <source>Say who says so, such as “according to his lawyer”.</source>
      <translation>“변호인에 따르면”처럼 누가 말했는지 밝히세요.</translation>
    </message>
    <message>
      <source>Say why it matters now, or choose another rule.</source>
      <translation>지금 왜 중요한지 적거나 다른 규칙을 고르세요.</translation>
    </message>
    <message>
      <source>Sealed this file itself</source>
      <translation>이 파일을 직접 봉인함</translation>
    </message>
    <message>
      <source>Set up a vault first.</source>
      <translation>먼저 금고를 만드세요.</translation>
    </message>
    <message>
      <source>Several cards speak under the name {name}, and nobody has checked which is theirs.</source>
      <translation>{name} 이름으로 여러 카드가 서명했으며, 어느 것이 그 단체의 것인지 아무도 확인하지 않았습니다.</translation>
    </message>
    <message>
      <source>Shorten it, or use a smaller logo.</source>
      <translation>서한을 줄이거나 더 작은 로고를 쓰세요.</translation>
    </message>
    <message>
      <source>Sign with the identity that endorsed it. If that card is not yours, somebody uses your name: tell who sent the file.</source>
      <translation>동의할 때 쓴 신원으로 서명하세요. 그 카드가 여러분의 것이 아니라면 누군가 이름을 쓰고 있는 것이니 파일을 보낸 이에게 알리세요.</translation>
    </message>
    <message>
      <source>Sign without a stamp, or give your organisation a shorter name.</source>
      <translation>서명란 없이 서명하거나, 단체 이름을 줄이세요.</translation>
    </message>
    <message>
      <source>Signature of {name}</source>
      <translation>서명: {name}</translation>
    </message>
    <message>
      <source>Signed only, on {since}.</source>
      <translation>{since}에 서명만 했습니다.</translation>
    </message>
    <message>
      <source>Signed with another identity than the one on its card</source>
      <translation>카드와 다른 서명 신원으로 서명함</translation>
    </message>
    <message>
      <source>Signed, and said on {since} that it will not join.</source>
      <translation>서명했으나, {since}에 가입하지 않겠다고 밝혔습니다.</translation>
    </message>
    <message>
      <source>Somebody endorsed this text for {name} with another identity than the one on its card.</source>
      <translation>누군가 {name} 이름으로 카드와 다른 서명 신원을 써서 동의했습니다.</translation>
    </message>
    <message>
      <source>Something else than a signature was added to the page.</source>
      <translation>지면에 서명이 아닌 다른 것이 더해졌습니다.</translation>
    </message>
    <message>
      <source>Something else was added after it, which is not allowed.</source>
      <translation>그 뒤에 다른 것이 더해졌고, 이는 허용되지 않습니다.</translation>
    </message>
    <message>
      <source>Something in the file is not as PetitionDesk writes it.</source>
      <translation>파일에 PetitionDesk가 쓰는 방식과 다른 것이 있습니다.</translation>
    </message>
    <message>
      <source>Something is hidden beside a signature.</source>
      <translation>서명 곁에 무언가 숨어 있습니다.</translation>
    </message>
    <message>
      <source>Something is hidden in a signature.</source>
      <translation>서명 안에 무언가 숨어 있습니다.</translation>
    </message>
    <message>
      <source>Something is shown in a place that nobody signed.</source>
      <translation>아무도 서명하지 않은 자리에 무언가 보입니다.</translation>
    </message>
    <message>
      <source>Something was added after the file was signed.</source>
      <translation>서명한 뒤에 무언가 덧붙었습니다.</translation>
    </message>
    <message>
      <source>Special procedures do not consider what comes from nobody.</source>
      <translation>특별절차는 보낸 사람이 없는 서한을 다루지 않습니다.</translation>
    </message>
    <message>
      <source>Start a new version to change it.</source>
      <translation>바꾸려면 새 버전을 시작하세요.</translation>
    </message>
    <message>
      <source>Start again when you like.</source>
      <translation>원할 때 다시 시작하세요.</translation>
    </message>
    <message>
      <source>Start again, and read it once more.</source>
      <translation>다시 시작하여 한 번 더 읽으세요.</translation>
    </message>
    <message>
      <source>Surname and initials may tell who is protected: “{words}”.</source>
      <translation>성과 머리글자로 보호 대상이 드러날 수 있습니다: “{words}”.</translation>
    </message>
    <message>
      <source>Take it off the list of signatories, or make a draft.</source>
      <translation>서명 단체 목록에서 빼거나 초안을 만드세요.</translation>
    </message>
    <message>
      <source>Take one of them out, or be sure that they are the names of two people.</source>
      <translation>그중 하나를 빼거나, 서로 다른 두 사람의 이름인지 확인하십시오.</translation>
    </message>
    <message>
      <source>Take the name out of the text, or ask the signatory.</source>
      <translation>본문에서 이름을 빼거나 서명 단체에 물어보세요.</translation>
    </message>
    <message>
      <source>Tell the keeper of the law data.</source>
      <translation>법률 자료 관리자에게 알리세요.</translation>
    </message>
    <message>
      <source>The agreed text inside the file cannot be read.</source>
      <translation>파일 안에 든 동의된 본문을 읽을 수 없습니다.</translation>
    </message>
    <message>
      <source>The agreed text that belongs inside the file is not there.</source>
      <translation>파일 안에 있어야 할 동의된 본문이 없습니다.</translation>
    </message>
    <message>
      <source>The calendar does not have this date: {date}.</source>
      <translation>달력에 없는 날짜입니다: {date}.</translation>
    </message>
    <message>
      <source>The card of who made it is checked.</source>
      <translation>서명한 단체의 카드를 확인했습니다.</translation>
    </message>
    <message>
      <source>The card of who made it is not checked.</source>
      <translation>서명한 단체의 카드를 확인하지 않았습니다.</translation>
    </message>
    <message>
      <source>The catalogue does not have this rule: {provision}.</source>
      <translation>목록에 이 규정이 없습니다: {provision}.</translation>
    </message>
    <message>
      <source>The check number does not belong to this card. Nothing was changed.</source>
      <translation>확인 번호가 이 카드의 것이 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <source>The check number does not belong to this keeper of law data. Nothing was changed.</source>
      <translation>확인 번호가 이 법률 자료 관리자의 것이 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <source>The closing does not go with the salutation.</source>
      <translation>맺음말이 호칭과 어울리지 않습니다.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Ask the keeper of the law data for another copy.</source>
      <translation>지금 쓰는 자료는 그대로 유지됩니다. 법률 자료 관리자에게 다른 사본을 요청하세요.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Ask the keeper of the law data for the right file.</source>
      <translation>지금 쓰는 자료는 그대로 유지됩니다. 법률 자료 관리자에게 맞는 파일을 요청하세요.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Tell the keeper of the law data ({place}).</source>
      <translation>지금 쓰는 자료는 그대로 유지됩니다. 법률 자료 관리자에게 알리세요({place}).</translation>
    </message>
    <message>
      <source>The data in force stays in force. Tell the keeper of the law data.</source>
      <translation>지금 쓰는 자료는 그대로 유지됩니다. 법률 자료 관리자에게 알리세요.</translation>
    </message>
    <message>
      <source>The fact does not say as of when it is known.</source>
      <translation>이 사실이 언제 기준인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
      <source>The file cannot be read: {name}.</source>
      <translation>파일을 읽을 수 없습니다: {name}.</translation>
    </message>
    <message>
      <source>The file does not say who signed it.</source>
      <translation>누가 서명했는지 파일에 나와 있지 않습니다.</translation>
    </message>
    <message>
      <source>The file is damaged, or not what its name says.</source>
      <translation>파일이 손상되었거나 이름과 다른 종류입니다.</translation>
    </message>
    <message>
      <source>The file is unchanged. Close other programs, then check it again.</source>
      <translation>파일은 그대로입니다. 다른 프로그램을 닫고 다시 확인하세요.</translation>
    </message>
    <message>
      <source>The file was changed after it was signed.</source>
      <translation>파일이 서명된 뒤에 바뀌었습니다.</translation>
    </message>
    <message>
      <source>The file was not checked to the end, so nothing can be said of it yet.</source>
      <translation>파일을 끝까지 확인하지 못했으므로 아직 아무 말도 할 수 없습니다.</translation>
    </message>
    <message>
      <source>The file was not signed, or its signatures were taken out.</source>
      <translation>파일에 서명하지 않았거나 서명이 제거되었습니다.</translation>
    </message>
    <message>
      <source>The finished file {file} names somebody who is protected: “{words}”. It was not written.</source>
      <translation>완성된 파일 {file}에 보호 대상의 이름이 있습니다: “{words}”. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
      <source>The first signature is not the one that closes it.</source>
      <translation>첫 서명이 파일을 닫는 서명이 아닙니다.</translation>
    </message>
    <message>
      <source>The fonts cannot show this character: {character} ({code}).</source>
      <translation>글꼴에 이 글자가 없습니다: {character} ({code}).</translation>
    </message>
    <message>
      <source>The identity did not open.</source>
      <translation>서명 신원이 열리지 않았습니다.</translation>
    </message>
    <message>
      <source>The identity is not made for signing documents.</source>
      <translation>서명 신원이 문서 서명용이 아닙니다.</translation>
    </message>
    <message>
      <source>The identity is one that vouches for others, and not an organisation's own.</source>
      <translation>서명 신원이 단체의 것이 아니라 다른 곳을 보증하는 기관의 것입니다.</translation>
    </message>
    <message>
      <source>The identity is too weak, or of a kind that is not used.</source>
      <translation>서명 신원이 너무 약하거나 쓰지 않는 종류입니다.</translation>
    </message>
    <message>
      <source>The identity was not valid any more when it signed.</source>
      <translation>서명할 때 서명 신원의 유효 기간이 지나 있었습니다.</translation>
    </message>
    <message>
      <source>The identity was not valid yet when it signed.</source>
      <translation>서명할 때 서명 신원의 유효 기간이 아직 시작되지 않았습니다.</translation>
    </message>
    <message>
      <source>The law catalogue of this installation is damaged.</source>
      <translation>설치된 법 목록이 손상되었습니다.</translation>
    </message>
    <message>
      <source>The law data does not have this state: {state}.</source>
      <translation>법률 자료에 이 국가가 없습니다: {state}.</translation>
    </message>
    <message>
      <source>The law data does not have this treaty: {treaty}.</source>
      <translation>법률 자료에 이 조약이 없습니다: {treaty}.</translation>
    </message>
    <message>
      <source>The law data does not tell whether this state is bound.</source>
      <translation>법률 자료만으로는 이 국가가 구속되는지 알 수 없습니다.</translation>
    </message>
    <message>
      <source>The law data has no name in this language ({name}) for a rule: {provision}. It is cited in English there.</source>
      <translation>법 자료에 이 언어({name})로 된 규칙 이름이 없습니다: {provision}. 그 언어에서 영어로 인용됩니다.</translation>
    </message>
    <message>
      <source>The law of another state.</source>
      <translation>다른 국가의 법입니다.</translation>
    </message>
    <message>
      <source>The law of this state.</source>
      <translation>이 국가의 법입니다.</translation>
    </message>
    <message>
      <source>The letter cites a rule but does not say why it applies here.</source>
      <translation>서한이 규정을 들면서 왜 여기에 적용되는지 밝히지 않았습니다.</translation>
    </message>
    <message>
      <source>The letter could not be checked against the law. Your text is unchanged.</source>
      <translation>글을 법에 비추어 점검하지 못했습니다. 글은 그대로입니다.</translation>
    </message>
    <message>
      <source>The letter demands nothing.</source>
      <translation>서한에 요구 사항이 없습니다.</translation>
    </message>
    <message>
      <source>The letter does not have this language: {language}.</source>
      <translation>서한에 이 언어가 없습니다: {language}.</translation>
    </message>
    <message>
      <source>The letter does not say what it asks.</source>
      <translation>서한에 무엇을 요청하는지 나와 있지 않습니다.</translation>
    </message>
    <message>
      <source>The letter has no closing formula.</source>
      <translation>서한에 끝인사가 없습니다.</translation>
    </message>
    <message>
      <source>The letter has no closing.</source>
      <translation>서한에 맺음말이 없습니다.</translation>
    </message>
    <message>
      <source>The letter has no date.</source>
      <translation>서한에 날짜가 없습니다.</translation>
    </message>
    <message>
      <source>The letter has no opening.</source>
      <translation>서한에 머리말이 없습니다.</translation>
    </message>
    <message>
      <source>The letter has no recipient.</source>
      <translation>서한에 수신인이 없습니다.</translation>
    </message>
    <message>
      <source>The letter has no salutation.</source>
      <translation>서한에 인사말이 없습니다.</translation>
    </message>
    <message>
      <source>The letter names no rule of law.</source>
      <translation>서한에 법 규정이 없습니다.</translation>
    </message>
    <message>
      <source>The letter relies on {instrument} and names no article of it.</source>
      <translation>서한이 근거로 삼으면서 조항을 밝히지 않은 문서: {instrument}.</translation>
    </message>
    <message>
      <source>The letter says {said}. It has {right}.</source>
      <translation>서한에는 {said}(이)라고 되어 있습니다. 실제로는 {right}입니다.</translation>
    </message>
    <message>
      <source>The letter states no facts.</source>
      <translation>서한에 사실이 없습니다.</translation>
    </message>
    <message>
      <source>The letterhead has no name.</source>
      <translation>발신 정보에 이름이 없습니다.</translation>
    </message>
    <message>
      <source>The list of protected names cannot be read. Nothing in it was changed.</source>
      <translation>보호할 이름의 목록을 읽을 수 없습니다. 목록은 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>The list shows who is missing.</source>
      <translation>누가 빠졌는지 목록에 나옵니다.</translation>
    </message>
    <message>
      <source>The list shows why.</source>
      <translation>그 이유가 목록에 나옵니다.</translation>
    </message>
    <message>
      <source>The logo cannot be printed.</source>
      <translation>이 로고는 인쇄할 수 없습니다.</translation>
    </message>
    <message>
      <source>The logo cannot be used.</source>
      <translation>이 로고는 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>The logo is not described in words.</source>
      <translation>로고를 말로 설명하지 않았습니다.</translation>
    </message>
    <message>
      <source>The name of the file would tell who is protected: {file}. It was not written.</source>
      <translation>파일 이름으로 보호 대상이 드러납니다: {file}. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
      <source>The page could not be set. Your text is unchanged.</source>
      <translation>지면을 짤 수 없었습니다. 글은 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>The page does not show the text that was agreed.</source>
      <translation>지면에 나온 것이 동의된 본문이 아닙니다.</translation>
    </message>
    <message>
      <source>The page was not compared with the agreed text.</source>
      <translation>지면을 동의된 본문과 견주어 보지 않았습니다.</translation>
    </message>
    <message>
      <source>The page was not set within {minutes} min, so this was ended. Your text is unchanged.</source>
      <translation>{minutes}분 안에 지면을 짜지 못해 멈췄습니다. 글은 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>The page was set by another version: its words are the agreed ones, and nothing hides them. Only the words were compared, not where they stand.</source>
      <translation>다른 버전이 만든 페이지입니다. 글은 합의된 그대로이고 가리는 것이 없습니다. 글만 비교했으며 글의 위치는 비교하지 않았습니다.</translation>
    </message>
    <message>
      <source>The page was set once more and is exactly the same.</source>
      <translation>지면을 다시 조판해 보니 똑같습니다.</translation>
    </message>
    <message>
      <source>The parts of a protected name stand near one another: “{words}”.</source>
      <translation>보호하는 이름의 부분들이 서로 가까이 있습니다: “{words}”.</translation>
    </message>
    <message>
      <source>The program that speaks to signing devices is missing here.</source>
      <translation>서명 장치와 통신하는 프로그램이 여기에 없습니다.</translation>
    </message>
    <message>
      <source>The signature does not say when it was made.</source>
      <translation>서명에 언제 했는지가 나와 있지 않습니다.</translation>
    </message>
    <message>
      <source>The signature does not say which identity made it.</source>
      <translation>서명에 어느 서명 신원으로 했는지가 나와 있지 않습니다.</translation>
    </message>
    <message>
      <source>The signature is in order, but you have not checked who made it.</source>
      <translation>서명에는 문제가 없지만, 누가 했는지 확인하지 않았습니다.</translation>
    </message>
    <message>
      <source>The signature is of a kind that is not checked here.</source>
      <translation>여기서 확인하지 않는 종류의 서명입니다.</translation>
    </message>
    <message>
      <source>The signature lacks what every signature of a document has.</source>
      <translation>문서의 서명이라면 갖추어야 할 것이 빠져 있습니다.</translation>
    </message>
    <message>
      <source>The signature rests on a sum that can be forged.</source>
      <translation>서명이 위조할 수 있는 방식에 기대고 있습니다.</translation>
    </message>
    <message>
      <source>The signature was not made with the identity that it names.</source>
      <translation>서명에 적힌 서명 신원으로 한 서명이 아닙니다.</translation>
    </message>
    <message>
      <source>The signing device accepts no PIN any more.</source>
      <translation>서명 장치가 더는 PIN을 받지 않습니다.</translation>
    </message>
    <message>
      <source>The signing device did not accept the PIN.</source>
      <translation>서명 장치가 PIN을 받아들이지 않았습니다.</translation>
    </message>
    <message>
      <source>The state told so; it answers for it.</source>
      <translation>국가가 그렇게 통보했고 책임을 집니다.</translation>
    </message>
    <message>
      <source>The state withdrew its consent before the treaty bound it.</source>
      <translation>이 국가는 조약에 구속되기 전에 동의를 철회했습니다.</translation>
    </message>
    <message>
      <source>The system keyring did not open the vault.</source>
      <translation>시스템 비밀 저장소로 금고가 열리지 않았습니다.</translation>
    </message>
    <message>
      <source>The text is closed, because organisations are asked to agree to it.</source>
      <translation>단체들에 동의를 구하고 있으므로 본문이 마감되었습니다.</translation>
    </message>
    <message>
      <source>The time is the signer’s own word (level B-B).</source>
      <translation>시각은 서명한 쪽의 말입니다 (수준 B-B).</translation>
    </message>
    <message>
      <source>The treaty binds it from {bound_from}.</source>
      <translation>조약은 {bound_from}부터 이 국가를 구속합니다.</translation>
    </message>
    <message>
      <source>The treaty binds it on this day.</source>
      <translation>조약은 그날 이 국가를 구속합니다.</translation>
    </message>
    <message>
      <source>The treaty does not bind it on this day.</source>
      <translation>조약은 그날 이 국가를 구속하지 않습니다.</translation>
    </message>
    <message>
      <source>The treaty does not bind it.</source>
      <translation>조약은 이 국가를 구속하지 않습니다.</translation>
    </message>
    <message>
      <source>The vault closed unexpectedly. Your last second of work may not be saved.</source>
      <translation>금고가 갑자기 닫혔습니다. 마지막 1초의 작업은 저장되지 않았을 수 있습니다.</translation>
    </message>
    <message>
      <source>The vault could not do this. What was saved before is safe.</source>
      <translation>금고가 이 일을 하지 못했습니다. 전에 저장한 것은 안전합니다.</translation>
    </message>
    <message>
      <source>The vault did not open.</source>
      <translation>금고가 열리지 않았습니다.</translation>
    </message>
    <message>
      <source>The vault did not open: it asks for more work than any vault needs.</source>
      <translation>금고가 열리지 않았습니다: 어떤 금고에도 필요하지 않은 큰 작업을 요구합니다.</translation>
    </message>
    <message>
      <source>The vault did not open: its files are not as they were written.</source>
      <translation>금고가 열리지 않았습니다: 파일이 쓰인 때와 다릅니다.</translation>
    </message>
    <message>
      <source>The vault has as many ways to open it as it may.</source>
      <translation>금고를 여는 방법이 이미 한도에 이르렀습니다.</translation>
    </message>
    <message>
      <source>The words of a language in this installation are damaged.</source>
      <translation>설치된 한 언어의 문구가 손상되었습니다.</translation>
    </message>
    <message>
      <source>There are several conventions of this name. “{words}” does not say which.</source>
      <translation>같은 이름의 협약이 여럿 있습니다. “{words}”만으로는 어느 협약인지 알 수 없습니다.</translation>
    </message>
    <message>
      <source>There is a file inside that does not belong there: {where}.</source>
      <translation>있어서는 안 될 파일이 안에 들어 있습니다: {where}.</translation>
    </message>
    <message>
      <source>There is a vault in this place already. It was not touched.</source>
      <translation>이 위치에 이미 금고가 있습니다. 금고를 건드리지 않았습니다.</translation>
    </message>
    <message>
      <source>There is no identity here: its secret part or its public part is missing.</source>
      <translation>여기에는 서명 신원이 없습니다. 비밀 부분이나 공개 부분이 빠져 있습니다.</translation>
    </message>
    <message>
      <source>There is no identity in this vault yet. Nothing was signed.</source>
      <translation>이 금고에는 아직 서명 신원이 없습니다. 서명하지 않았습니다.</translation>
    </message>
    <message>
      <source>There is no sample of this name: {name}.</source>
      <translation>이 이름의 예시가 없습니다: {name}.</translation>
    </message>
    <message>
      <source>There is no vault in this place.</source>
      <translation>이 위치에 금고가 없습니다.</translation>
    </message>
    <message>
      <source>There is not enough memory free to open the vault.</source>
      <translation>금고를 열 메모리가 부족합니다.</translation>
    </message>
    <message>
      <source>These come closest: {like}.</source>
      <translation>가장 비슷한 것: {like}.</translation>
    </message>
    <message>
      <source>These dates are in the wrong order: {words}.</source>
      <translation>날짜의 순서가 틀렸습니다: {words}.</translation>
    </message>
    <message>
      <source>These words are aimed at a whole group: “{words}”.</source>
      <translation>집단 전체를 겨냥한 표현입니다: “{words}”.</translation>
    </message>
    <message>
      <source>They are not printed. Type the text again to be sure.</source>
      <translation>그 글자들은 인쇄되지 않습니다. 확실히 하려면 글을 다시 입력하세요.</translation>
    </message>
    <message>
      <source>This Word document cannot be read, because it is damaged or not safe.</source>
      <translation>이 Word 문서는 손상되었거나 안전하지 않아 읽을 수 없습니다.</translation>
    </message>
    <message>
      <source>This backup is damaged or incomplete. Nothing was made.</source>
      <translation>이 백업은 손상되었거나 온전하지 않습니다. 만든 것이 없습니다.</translation>
    </message>
    <message>
      <source>This cannot be kept as it is.</source>
      <translation>이것은 그대로 둘 수 없습니다.</translation>
    </message>
    <message>
      <source>This cannot stand in a letter. Nothing was changed.</source>
      <translation>서한에 쓸 수 없는 값입니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>This endorsement was made by a newer PetitionDesk.</source>
      <translation>더 새로운 PetitionDesk에서 만든 동의서입니다.</translation>
    </message>
    <message>
      <source>This file does not tell who keeps the law data.</source>
      <translation>이 파일로는 법률 자료 관리자가 누구인지 알 수 없습니다.</translation>
    </message>
    <message>
      <source>This file has half characters in its text. Nothing was opened.</source>
      <translation>이 파일의 글에 불완전한 글자가 있습니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This file has no PetitionDesk signature.</source>
      <translation>이 파일에는 PetitionDesk 서명이 없습니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a card of an organisation.</source>
      <translation>파일이 손상되었거나 단체의 카드가 아닙니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a letter file. Nothing was opened.</source>
      <translation>이 파일은 손상되었거나 서한 파일이 아닙니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a signature.</source>
      <translation>파일이 손상되었거나 서명이 아닙니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not an endorsement.</source>
      <translation>파일이 손상되었거나 동의서가 아닙니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not an identity.</source>
      <translation>파일이 손상되었거나 서명 신원이 아닙니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not the answer of an authority. Nothing was changed.</source>
      <translation>이 파일은 손상되었거나 기관의 응답이 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not what an authority says of those it vouches for.</source>
      <translation>이 파일은 손상되었거나, 기관이 보증 대상에 관해 알리는 것이 아닙니다.</translation>
    </message>
    <message>
      <source>This file is damaged, or is of another kind. Nothing was opened.</source>
      <translation>파일이 손상되었거나 다른 종류입니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This file is larger, or more deeply nested, than any letter. Nothing was opened.</source>
      <translation>이 파일은 어떤 서한보다도 크거나 복잡합니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This file is not a backup of a vault. Nothing was made.</source>
      <translation>이 파일은 금고 백업이 아닙니다. 만든 것이 없습니다.</translation>
    </message>
    <message>
      <source>This file is not a letter as PetitionDesk writes it (at {place}). Nothing was opened.</source>
      <translation>이 파일은 PetitionDesk의 서한 형식이 아닙니다(위치: {place}). 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This file is of {as_of} (correction {correction}). In force is {in_force} (correction {in_force_correction}), which is not older. Nothing was changed.</source>
      <translation>이 파일은 {as_of}(수정 {correction})의 것입니다. 지금 쓰는 자료는 {in_force}(수정 {in_force_correction})의 것으로, 더 오래되지 않았습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>This file is of {as_of}, a day to come: today is {today}. Nothing was changed.</source>
      <translation>이 파일은 아직 오지 않은 {as_of}의 것입니다. 오늘은 {today}입니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>This file is too large for law data. The data in force stays in force.</source>
      <translation>법률 자료로는 파일이 너무 큽니다. 지금 쓰는 자료를 그대로 씁니다.</translation>
    </message>
    <message>
      <source>This file lacks {record}, which letters may name. The data in force stays in force.</source>
      <translation>서한이 인용할 수 있는 항목이 이 파일에 없습니다: {record}. 지금 쓰는 자료를 그대로 씁니다.</translation>
    </message>
    <message>
      <source>This file says one thing twice, so it could be read in two ways. Nothing was opened.</source>
      <translation>이 파일은 한 가지를 두 번 말하고 있어 두 가지로 읽힐 수 있습니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This folder holds other files. The vault was not made.</source>
      <translation>이 폴더에 다른 파일이 있습니다. 금고를 만들지 않았습니다.</translation>
    </message>
    <message>
      <source>This identity is not made for signing documents.</source>
      <translation>이 서명 신원은 문서 서명용이 아닙니다.</translation>
    </message>
    <message>
      <source>This identity is not valid any more.</source>
      <translation>이 서명 신원은 유효 기간이 지났습니다.</translation>
    </message>
    <message>
      <source>This identity is not valid yet.</source>
      <translation>이 서명 신원은 아직 유효하지 않습니다.</translation>
    </message>
    <message>
      <source>This identity is one that vouches for others, and not an organisation's own.</source>
      <translation>이 서명 신원은 단체의 것이 아니라 다른 곳을 보증하는 기관의 것입니다.</translation>
    </message>
    <message>
      <source>This identity is too weak, or of a kind that is not used.</source>
      <translation>이 서명 신원은 너무 약하거나 쓰지 않는 종류입니다.</translation>
    </message>
    <message>
      <source>This is a folder, and not a file: {name}.</source>
      <translation>파일이 아니라 폴더입니다: {name}.</translation>
    </message>
    <message>
      <source>This is alleged or disputed, and it is told as a fact.</source>
      <translation>주장되거나 다툼이 있는 일을 사실처럼 말합니다.</translation>
    </message>
    <message>
      <source>This is an endorsement of another letter.</source>
      <translation>다른 서한에 대한 동의서입니다.</translation>
    </message>
    <message>
      <source>This is an older copy of your vault: the system keyring remembers a later one.</source>
      <translation>금고의 오래된 사본입니다. 시스템 비밀 저장소는 더 나중 것을 기억합니다.</translation>
    </message>
    <message>
      <source>This is no organisation's card: whoever holds it can vouch for any name, and not for {organisation} alone. Nothing was changed.</source>
      <translation>단체의 카드가 아닙니다. 이것을 가진 쪽은 {organisation}뿐 아니라 어떤 이름이든 보증할 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <source>This is not a PDF, a Word document, an endorsement or a letter file.</source>
      <translation>PDF도 Word 문서도 동의서도 서한 파일도 아닙니다.</translation>
    </message>
    <message>
      <source>This is your own card. Nothing was changed.</source>
      <translation>귀 단체 자신의 카드입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <source>This language says {said}. The text that prevails says {right}.</source>
      <translation>이 언어의 본문: {said}. 우선하는 본문: {right}.</translation>
    </message>
    <message>
      <source>This layout cannot be used, because it is damaged or not safe.</source>
      <translation>이 레이아웃은 손상되었거나 안전하지 않아 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>This layout is not installed: {layout}.</source>
      <translation>이 레이아웃이 설치되어 있지 않습니다: {layout}.</translation>
    </message>
    <message>
      <source>This letter is not in the vault any more.</source>
      <translation>이 서한은 더 이상 금고에 없습니다.</translation>
    </message>
    <message>
      <source>This letter was written by a newer PetitionDesk. Nothing was opened.</source>
      <translation>이 서한은 더 새로운 PetitionDesk에서 작성되었습니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
      <source>This may no longer be so: {words}.</source>
      <translation>이제는 다를 수 있습니다: {words}.</translation>
    </message>
    <message>
      <source>This names somebody or some place that you protect: “{words}”.</source>
      <translation>보호하기로 한 사람이나 장소의 이름이 있습니다: “{words}”.</translation>
    </message>
    <message>
      <source>This office ranks above {before}, and stands behind it.</source>
      <translation>이 직위는 앞에 있는 직위({before})보다 높은데 뒤에 있습니다.</translation>
    </message>
    <message>
      <source>This part of the letter is not there any more.</source>
      <translation>서한의 이 부분은 더 이상 없습니다.</translation>
    </message>
    <message>
      <source>This passphrase cannot be used.</source>
      <translation>이 암호 문구는 쓸 수 없습니다.</translation>
    </message>
    <message>
      <source>This recovery code does not open this vault. It is another vault's, or was replaced.</source>
      <translation>이 복구 코드로는 이 금고가 열리지 않습니다. 다른 금고의 것이거나 바뀌었습니다.</translation>
    </message>
    <message>
      <source>This recovery code has a slip: a symbol is missing, too many or mistyped.</source>
      <translation>복구 코드에 틀린 곳이 있습니다. 글자가 빠졌거나 남거나 잘못되었습니다.</translation>
    </message>
    <message>
      <source>This rests on memory alone, and nobody has looked it up.</source>
      <translation>기억에만 따른 것이며 아무도 확인하지 않았습니다.</translation>
    </message>
    <message>
      <source>This says more than the rule does.</source>
      <translation>규칙이 말하는 것보다 더 많이 말합니다.</translation>
    </message>
    <message>
      <source>This text did not exist yet.</source>
      <translation>이 문서는 그때 아직 없었습니다.</translation>
    </message>
    <message>
      <source>This time zone is not known: {time_zone}.</source>
      <translation>알 수 없는 시간대입니다: {time_zone}.</translation>
    </message>
    <message>
      <source>This vault was written by a newer PetitionDesk. Nothing was changed.</source>
      <translation>이 금고는 더 새로운 PetitionDesk에서 작성되었습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
      <source>This version of the letter is not in the vault any more.</source>
      <translation>서한의 이 버전은 더 이상 금고에 없습니다.</translation>
    </message>
    <message>
      <source>This was signed with another identity than the one on the card of the organisation.</source>
      <translation>단체의 카드와 다른 서명 신원으로 서명했습니다.</translation>
    </message>
    <message>
      <source>This way to open the vault is not there any more.</source>
      <translation>금고를 여는 이 방법은 더 이상 없습니다.</translation>
    </message>
    <message>
      <source>Time-stamp of {name}</source>
      <translation>시각 확인: {name}</translation>
    </message>
    <message>
      <source>Title, salutation and closing do not speak of the same person.</source>
      <translation>직함, 호칭, 맺음말이 같은 사람을 가리키지 않습니다.</translation>
    </message>
    <message>
      <source>Translate it, or take the language away.</source>
      <translation>번역하거나 이 언어를 빼세요.</translation>
    </message>
    <message>
      <source>Try again, in another folder. If this comes back, tell who keeps PetitionDesk.</source>
      <translation>다른 폴더에서 다시 시도하세요. 또 그러면 PetitionDesk를 관리하는 곳에 알리세요.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>다시 시도하세요.</translation>
    </message>
    <message>
      <source>Try again. If this comes back, install PetitionDesk again.</source>
      <translation>다시 해 보세요. 또 이러면 PetitionDesk를 다시 설치하세요.</translation>
    </message>
    <message>
      <source>Try later, or sign without a time stamp.</source>
      <translation>나중에 다시 시도하거나, 시각 도장 없이 서명하세요.</translation>
    </message>
    <message>
      <source>Two data sets agree.</source>
      <translation>두 자료가 일치합니다.</translation>
    </message>
    <message>
      <source>Two programs could read two things from it.</source>
      <translation>프로그램에 따라 서로 다르게 읽을 수 있습니다.</translation>
    </message>
    <message>
      <source>Two questions of law are mixed: whether force may be used, and how.</source>
      <translation>무력을 쓸 수 있는지와 어떻게 쓰는지, 두 법적 문제가 섞여 있습니다.</translation>
    </message>
    <message>
      <source>Type your passphrase.</source>
      <translation>암호 문구를 입력하세요.</translation>
    </message>
    <message>
      <source>Use 1 to {limit} letters that can be seen. A letter may show a longer name.</source>
      <translation>눈에 보이는 글자 1~{limit}자를 쓰세요. 서한에는 더 긴 이름을 보일 수 있습니다.</translation>
    </message>
    <message>
      <source>Use a backup of the vault.</source>
      <translation>금고의 백업을 사용하세요.</translation>
    </message>
    <message>
      <source>Use another backup, on another disk if you can.</source>
      <translation>다른 백업을 쓰세요. 가능하면 다른 디스크의 것으로 하세요.</translation>
    </message>
    <message>
      <source>Use another identity, or make a new one.</source>
      <translation>다른 서명 신원을 쓰거나 새로 만드세요.</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <translation>다른 것을 쓰세요.</translation>
    </message>
    <message>
      <source>Use another word, or say what makes it so.</source>
      <translation>다른 말을 쓰거나, 왜 그렇게 말할 수 있는지 밝히세요.</translation>
    </message>
    <message>
      <source>Use the forms for a man or those for a woman throughout.</source>
      <translation>남성형이나 여성형 가운데 하나로 통일하세요.</translation>
    </message>
    <message>
      <source>Verify the keeper by the check number first.</source>
      <translation>먼저 확인 번호로 관리자를 확인하세요.</translation>
    </message>
    <message>
      <source>Weigh it, and decide.</source>
      <translation>따져 보고 결정하세요.</translation>
    </message>
    <message>
      <source>What an organisation signed inside the file does not hold.</source>
      <translation>파일 안에 든 어느 단체의 서명이 유효하지 않습니다.</translation>
    </message>
    <message>
      <source>What is known here is of {older_than_act}, before the acts of the case.</source>
      <translation>여기에 쓰인 자료({older_than_act} 기준)는 사건보다 앞섭니다.</translation>
    </message>
    <message>
      <source>What is shown is not what was signed.</source>
      <translation>보이는 내용이 서명한 내용과 다릅니다.</translation>
    </message>
    <message>
      <source>What is signed in this file does not hold: it was changed, or is damaged.</source>
      <translation>이 파일의 서명은 성립하지 않습니다. 바뀌었거나 손상되었습니다.</translation>
    </message>
    <message>
      <source>What it covers is unchanged.</source>
      <translation>서명한 내용이 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <source>What it covers was changed.</source>
      <translation>서명한 내용이 바뀌었습니다.</translation>
    </message>
    <message>
      <source>What it says: {right}.</source>
      <translation>실제 내용: {right}.</translation>
    </message>
    <message>
      <source>What the authority gave does not belong to your identity. Nothing was changed.</source>
      <translation>인증 기관이 준 것은 귀 단체의 서명 신원의 것이 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <source>Where {where} signed, the page shows something else than its name and the time.</source>
      <translation>{where}: 서명한 자리에 이름과 시각이 아닌 다른 것이 보입니다.</translation>
    </message>
    <message>
      <source>Who holds this office was last looked up in {words}.</source>
      <translation>이 직위에 누가 있는지 마지막으로 확인한 때: {words}.</translation>
    </message>
    <message>
      <source>With this salutation goes: {right}.</source>
      <translation>이 호칭에 어울리는 맺음말: {right}.</translation>
    </message>
    <message>
      <source>Write how the recipient is addressed.</source>
      <translation>수신인을 부르는 말을 쓰세요.</translation>
    </message>
    <message>
      <source>Write it in another way.</source>
      <translation>다른 방식으로 쓰세요.</translation>
    </message>
    <message>
      <source>Write its number and what it belongs to.</source>
      <translation>번호와 어디에 딸린 것인지 적으세요.</translation>
    </message>
    <message>
      <source>Write its title, or remove it.</source>
      <translation>제목을 쓰거나 삭제하세요.</translation>
    </message>
    <message>
      <source>Write that it calls for something, not that it obliges.</source>
      <translation>의무가 아니라 촉구라고 적으세요.</translation>
    </message>
    <message>
      <source>Write that it may be so, or cite a source that says more.</source>
      <translation>그럴 수 있다고 적거나, 더 분명히 말하는 출처를 인용하세요.</translation>
    </message>
    <message>
      <source>Write the article, and the paragraph where there is one.</source>
      <translation>조를 적고, 항이 있으면 항도 적으세요.</translation>
    </message>
    <message>
      <source>Write the day on which you looked it up.</source>
      <translation>확인한 날짜를 적으세요.</translation>
    </message>
    <message>
      <source>Write the formula, such as “Yours sincerely”.</source>
      <translation>끝인사를 쓰세요. 예: “올림”.</translation>
    </message>
    <message>
      <source>Write the name that it has.</source>
      <translation>올바른 이름을 적으세요.</translation>
    </message>
    <message>
      <source>Write the office, such as “President of Ukraine”.</source>
      <translation>직위를 쓰세요. 예: “우크라이나 대통령”.</translation>
    </message>
    <message>
      <source>Write the official name.</source>
      <translation>공식 명칭을 적으세요.</translation>
    </message>
    <message>
      <source>Write the organisation's name, or remove it.</source>
      <translation>단체의 명칭을 쓰거나 단체를 삭제하세요.</translation>
    </message>
    <message>
      <source>Write the request in one line. It stands above the salutation.</source>
      <translation>요청을 한 줄로 쓰세요. 인사말 위에 놓입니다.</translation>
    </message>
    <message>
      <source>Write the treaty or law with it.</source>
      <translation>조약이나 법의 이름을 함께 적으세요.</translation>
    </message>
    <message>
      <source>Write the year.</source>
      <translation>연도를 적으세요.</translation>
    </message>
    <message>
      <source>Write what happened, or remove the fact.</source>
      <translation>있었던 일을 쓰거나 사실을 삭제하세요.</translation>
    </message>
    <message>
      <source>Write what the recipient should do, or remove the demand.</source>
      <translation>수신인이 해야 할 일을 쓰거나 요구 사항을 삭제하세요.</translation>
    </message>
    <message>
      <source>Write which: of Geneva, the Third is about prisoners of war, the Fourth about civilians.</source>
      <translation>어느 협약인지 쓰세요. 제네바협약이라면 제3협약은 전쟁포로, 제4협약은 민간인에 관한 것입니다.</translation>
    </message>
    <message>
      <source>Write who sends the letter.</source>
      <translation>서한을 보내는 곳을 쓰세요.</translation>
    </message>
    <message>
      <source>Write “{by}”, or cite a treaty that binds.</source>
      <translation>“{by}”(으)로 바꾸거나, 구속력 있는 조약을 인용하세요.</translation>
    </message>
    <message>
      <source>Write “{right}”.</source>
      <translation>이렇게 적으세요: “{right}”.</translation>
    </message>
    <message>
      <source>Write, for example, “{right}”.</source>
      <translation>예를 들어 이렇게 쓰세요: “{right}”.</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>읽을 수 없습니다</translation>
    </message>
    <message>
      <source>it does not say when it was made</source>
      <translation>언제 했는지 나와 있지 않습니다</translation>
    </message>
    <message>
      <source>it names another identity</source>
      <translation>다른 서명 신원을 가리킵니다</translation>
    </message>
    <message>
      <source>it says that it was made in the future</source>
      <translation>미래에 했다고 되어 있습니다</translation>
    </message>
    <message>
      <source>it was not made with the identity that it names</source>
      <translation>적힌 서명 신원으로 한 서명이 아닙니다</translation>
    </message>
    <message>
      <source>its identity had run out</source>
      <translation>서명 신원의 유효 기간이 지나 있었습니다</translation>
    </message>
    <message>
      <source>its identity is not for signing</source>
      <translation>서명 신원이 문서 서명용이 아닙니다</translation>
    </message>
    <message>
      <source>its identity is too weak</source>
      <translation>서명 신원이 너무 약합니다</translation>
    </message>
    <message>
      <source>its identity was not valid yet</source>
      <translation>서명 신원이 아직 유효하지 않았습니다</translation>
    </message>
    <message>
      <source>its identity was taken back</source>
      <translation>서명 신원이 취소되었습니다</translation>
    </message>
    <message>
      <source>the card of who made it is not checked</source>
      <translation>서명한 쪽의 카드를 확인하지 않았습니다</translation>
    </message>
    <message>
      <source>what it covers was changed</source>
      <translation>서명이 다룬 내용이 바뀌었습니다</translation>
    </message>
    <message>
      <source>{instrument} was adopted on {adopted}. The acts of the case are earlier ({on}).</source>
      <translation>{instrument}: {adopted}에 채택되었습니다. 사건은 그보다 앞섭니다({on}).</translation>
    </message>
    <message>
      <source>{instrument}: by {on}, it did not bind yet.</source>
      <translation>{instrument}: {on}까지는 아직 구속력이 없었습니다.</translation>
    </message>
    <message>
      <source>{instrument}: by {on}, {state} had only signed it. A signature does not bind it to the rule.</source>
      <translation>{instrument}: {on}까지 이 국가는 서명만 했습니다: {state}. 서명만으로는 규칙에 구속되지 않습니다.</translation>
    </message>
    <message>
      <source>{instrument}: it does not apply in {state}, though it binds the state of which that is a part.</source>
      <translation>{instrument}: 이 지역이 속한 국가는 구속하지만 이 지역에는 적용되지 않습니다: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: it has been in force in {applied} since {applied_since}. By {on}, {state} itself was not bound by it.</source>
      <translation>{instrument}: {applied_since}부터 이 지역에서 발효 중입니다: {applied}. {on}까지 국가 자체는 구속받지 않았습니다: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} had left it by {on}.</source>
      <translation>{instrument}: {on}까지 탈퇴한 국가: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} is not a member of the organisation that made it.</source>
      <translation>{instrument}: 이것을 만든 기구의 회원국이 아닌 국가: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} was not a party by {on}.</source>
      <translation>{instrument}: {on}까지 당사국이 아니었던 국가: {state}.</translation>
    </message>
    <message>
      <source>{name} endorsed another version of this text.</source>
      <translation>다른 버전에 동의한 단체: {name}.</translation>
    </message>
    <message>
      <source>{name} endorsed this text for a time that is over.</source>
      <translation>동의 기간이 끝난 단체: {name}.</translation>
    </message>
    <message>
      <source>{name} has not endorsed this text.</source>
      <translation>이 글에 아직 동의하지 않은 단체: {name}.</translation>
    </message>
    <message>
      <source>{name} has withdrawn.</source>
      <translation>동의를 철회한 단체: {name}.</translation>
    </message>
    <message>
      <source>{name} was signed, but read back it is not genuine. Nothing was exported.</source>
      <translation>{name}에 서명했지만, 다시 읽어 보니 진본이 아닙니다. 아무것도 내보내지 않았습니다.</translation>
    </message>
    <message>
      <source>{provision} applies at another time ({fits}) than that of the case ({case}).</source>
      <translation>{provision}: 이 사건의 시기({case})가 아닌 다른 시기({fits})에 적용됩니다.</translation>
    </message>
    <message>
      <source>{provision} applies in another situation ({fits}) than that of the case ({case}).</source>
      <translation>{provision}: 이 사건의 상황({case})이 아닌 다른 상황({fits})에 적용됩니다.</translation>
    </message>
    <message>
      <source>{provision} has limits that the letter does not speak of: {by}.</source>
      <translation>{provision}에는 서한이 언급하지 않은 한계가 있습니다: {by}.</translation>
    </message>
    <message>
      <source>{provision} is for others ({protects}) than the persons of this case ({persons}).</source>
      <translation>{provision}: 이 사건의 사람들({persons})이 아닌 다른 사람들({protects})을 위한 규칙입니다.</translation>
    </message>
    <message>
      <source>{state} made a declaration on {instrument}, {on}: {text}.</source>
      <translation>{state}의 선언 ({instrument}, {on}): {text}.</translation>
    </message>
    <message>
      <source>{where} signed with another identity than the one on its card.</source>
      <translation>{where}: 카드와 다른 서명 신원으로 서명했습니다.</translation>
    </message>
    <message>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
    <message>
      <source>“{words}” does not say of which treaty or law it is.</source>
      <translation>“{words}”: 어느 조약이나 법의 것인지 알 수 없습니다.</translation>
    </message>
    <message>
      <source>“{words}” does not say which protocol it is.</source>
      <translation>“{words}”: 어느 의정서인지 알 수 없습니다.</translation>
    </message>
    <message>
      <source>“{words}” has a meaning in law, which may not fit here.</source>
      <translation>“{words}”: 법에서 정한 뜻이 있는 말이며, 여기에 맞지 않을 수 있습니다.</translation>
    </message>
    <message>
      <source>“{words}” has no year. It will be read later, and elsewhere.</source>
      <translation>“{words}”: 연도가 없습니다. 이 글은 나중에, 다른 곳에서도 읽힙니다.</translation>
    </message>
    <message>
      <source>“{words}” is not the name in official use.</source>
      <translation>“{words}”: 공식적으로 쓰는 이름이 아닙니다.</translation>
    </message>
    <message>
      <source>“{words}” is not the name of that office or body.</source>
      <translation>“{words}”: 그 직위나 기관의 이름이 아닙니다.</translation>
    </message>
    <message>
      <source>“{words}” is said as certain. A source only calls it possible.</source>
      <translation>“{words}”: 확실한 것처럼 말합니다. 출처는 가능하다고만 합니다.</translation>
    </message>
    <message>
      <source>“{words}” lies after the date of the letter.</source>
      <translation>“{words}”: 서한의 날짜보다 뒤입니다.</translation>
    </message>
    <message>
      <source>“{words}” says more than {instrument} can: it does not bind by itself.</source>
      <translation>“{words}”: 그 자체로 구속력이 없는 문서({instrument})가 할 수 있는 것보다 많이 말합니다.</translation>
    </message>
    <message>
      <source>“{words}” stands as a quotation of a rule. No such wording was pasted with its source.</source>
      <translation>“{words}”: 규칙을 인용한 것처럼 보입니다. 그런 문구를 출처와 함께 붙여넣지 않았습니다.</translation>
    </message>
    <message>
      <source>“{words}” was another day of the week.</source>
      <translation>“{words}”은(는) 다른 요일입니다.</translation>
    </message>
    <message>
      <source>“{words}”: it says {said}, and the numbers give {right}.</source>
      <translation>“{words}”: {said}(이)라고 되어 있으나 계산하면 {right}입니다.</translation>
    </message>
    <message>
      <source>“{words}”: it says {said}, and the numbers that belong to it give {right}.</source>
      <translation>“{words}”: {said}(이)라고 되어 있으나, 함께 있는 숫자로는 {right}입니다.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} binds {state} since {since}.</source>
      <translation>“{words}”: {instrument}은(는) {since}부터 {state}에 구속력이 있습니다.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} has no article in common with others. Common Article 3 is that of the four Geneva Conventions.</source>
      <translation>“{words}”: {instrument}에는 다른 조약과 공통된 조항이 없습니다. 공통 제3조는 네 제네바협약의 조항입니다.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} has no such article. Its last one is Article {last}.</source>
      <translation>“{words}”: {instrument}에는 그런 조항이 없습니다. 마지막 조항은 제{last}조입니다.</translation>
    </message>
    <message>
      <source>“{wrong}” is for private letters.</source>
      <translation>“{wrong}”은(는) 사적인 편지에 씁니다.</translation>
    </message>
    <message>
      <source>“{wrong}” is not how the language addresses this office.</source>
      <translation>“{wrong}”: 이 언어에서 이 직위를 부르는 방식이 아닙니다.</translation>
    </message>
    <message>
      <source>“{wrong}” is not written to this kind of recipient.</source>
      <translation>“{wrong}”: 이런 수신인에게는 쓰지 않습니다.</translation>
    </message>
  </context>
  <context>
    <name>WordingBox</name>
    <message>
      <source>Copy it from the text of the rule, without quotation marks. It is printed as a quotation.</source>
      <translation>규칙의 원문에서 따옴표 없이 옮기세요. 인용문으로 인쇄됩니다.</translation>
    </message>
    <message>
      <source>Exact wording</source>
      <translation>정확한 문구</translation>
    </message>
    <message>
      <source>Leave the wording out</source>
      <translation>문구 빼기</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>인용문</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Agreed to draft %1</source>
      <translation>초안 %1에 동의함</translation>
    </message>
    <message>
      <source>Alleged</source>
      <translation>주장됨</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>직접 전달</translation>
    </message>
    <message>
      <source>Counted, not named</source>
      <translation>수에만 포함, 이름은 밝히지 않음</translation>
    </message>
    <message>
      <source>Court</source>
      <translation>법원</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation>다툼이 있음</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>이메일</translation>
    </message>
    <message>
      <source>Embassy or consulate</source>
      <translation>대사관 또는 영사관</translation>
    </message>
    <message>
      <source>Established</source>
      <translation>확인됨</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>모든 사람</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>팩스</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>면담</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>초대함</translation>
    </message>
    <message>
      <source>Joint statement</source>
      <translation>공동 성명</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>대표</translation>
    </message>
    <message>
      <source>Named to the recipient only</source>
      <translation>수신인에게만 이름을 밝힘</translation>
    </message>
    <message>
      <source>News</source>
      <translation>뉴스</translation>
    </message>
    <message>
      <source>Nobody outside</source>
      <translation>외부에는 아무도</translation>
    </message>
    <message>
      <source>Not invited</source>
      <translation>초대하지 않음</translation>
    </message>
    <message>
      <source>Official document</source>
      <translation>공문서</translation>
    </message>
    <message>
      <source>Only its country</source>
      <translation>국가만 밝힘</translation>
    </message>
    <message>
      <source>Only the recipient</source>
      <translation>수신인만</translation>
    </message>
    <message>
      <source>Open letter</source>
      <translation>공개서한</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>기타</translation>
    </message>
    <message>
      <source>Petition</source>
      <translation>청원</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>단순형</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>우편</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>보고서</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>보도됨</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>사무국형</translation>
    </message>
    <message>
      <source>Signs</source>
      <translation>서명</translation>
    </message>
    <message>
      <source>Submission on a draft law</source>
      <translation>법안에 대한 의견서</translation>
    </message>
    <message>
      <source>Submission to UN experts</source>
      <translation>유엔 전문가에게 내는 진정</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>지지</translation>
    </message>
    <message>
      <source>UN document</source>
      <translation>유엔 문서</translation>
    </message>
    <message>
      <source>Urgent appeal</source>
      <translation>긴급 호소</translation>
    </message>
    <message>
      <source>Web form</source>
      <translation>웹 양식</translation>
    </message>
    <message>
      <source>With its name</source>
      <translation>이름을 밝힘</translation>
    </message>
  </context>
</TS>

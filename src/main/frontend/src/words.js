// What the scripts say, in both languages. Keys of `forms` are the viewer's own English texts.
const korean = document.documentElement.lang === 'ko';

const texts = {
  saving: ['Saving …', '저장하는 중…'],
  saved: ['Saved at {time}', '{time}에 저장했습니다'],
  unsaved: ['Not saved yet', '아직 저장되지 않았습니다'],
  offline: [
    'No connection. What you typed is kept in this browser and will be saved as soon as the connection is back.',
    '연결이 끊겼습니다. 입력한 내용은 이 브라우저에 보관되며, 연결되면 자동으로 저장합니다.',
  ],
  expired: [
    'Your session has ended. What you typed is kept in this browser. Sign in again in a new tab, then come back here and press “Save”.',
    '로그인 시간이 끝났습니다. 입력한 내용은 이 브라우저에 보관했습니다. 새 탭에서 다시 로그인한 뒤 이 화면에서 ‘저장’을 누르세요.',
  ],
  signIn: ['Sign in (new tab)', '로그인 (새 탭)'],
  stale: [
    'This step was changed in another window or by somebody of your organisation. Nothing was overwritten, and what you typed here is kept in this browser.',
    '다른 창이나 같은 단체의 다른 사람이 이 단계를 먼저 수정했습니다. 덮어쓴 내용은 없으며, 여기서 입력한 내용은 이 브라우저에 보관했습니다.',
  ],
  openNewest: ['Show the newest version', '최신 내용 열기'],
  failed: [
    'Saving did not work. What you typed is kept in this browser; we will try again.',
    '저장하지 못했습니다. 입력한 내용은 이 브라우저에 보관했으며 다시 시도합니다.',
  ],
  refused: ['This could not be saved:', '다음 내용을 저장하지 못했습니다.'],
  restored: [
    'What you typed at {time} had not reached us. It is back in the form now.',
    '{time}에 입력한 내용이 전송되지 않아, 양식에 다시 채웠습니다.',
  ],
  newer: [
    'This browser still holds text of {time} that was never saved, but this step was changed since then.',
    '이 브라우저에 {time}에 입력하고 저장되지 않은 내용이 있으나, 그 뒤에 이 단계가 수정되었습니다.',
  ],
  useMine: ['Use my text', '내가 입력한 내용 쓰기'],
  dropMine: ['Keep the saved version', '저장된 내용 유지'],
  check: ['Please check these entries', '다음 항목을 확인해 주세요'],
  later: ['Continue and complete it later', '나중에 채우고 계속하기'],
  removeEntry: ['Remove entry {number}', '{number}번 항목 삭제'],
  uploading: ['Uploading', '올리는 중'],
  cancel: ['Cancel', '취소'],
  cancelled: ['Cancelled', '취소함'],
  uploaded: ['Received', '받음'],
  tooLarge: ['This file is larger than {size}.', '파일이 {size}보다 큽니다.'],
  wrongType: ['Files of this kind are not accepted: {types}.', '받을 수 있는 형식이 아닙니다: {types}'],
  uploadFailed: ['The upload broke off. Nothing was stored; please try again.', '올리기가 중단되었습니다. 저장된 것은 없으니 다시 시도해 주세요.'],
  remove: ['Remove', '삭제'],
  sums: ['Sums', '합계'],
  source: ['Paid by', '재원'],
  given: ['Sum given', '입력한 금액'],
  lines: ['Budget lines', '예산 항목 합계'],
  difference: ['Difference', '차이'],
  total: ['Total', '총사업비'],
  grant: ['Grant', '지원금'],
  own: ['Own share', '자부담'],
  local: ['Local government', '지방비'],
  other: ['Other', '기타'],
  balanced: ['The lines add up to the sums given.', '예산 항목의 합계가 입력한 금액과 같습니다.'],
  unbalanced: ['The lines do not add up to the sums given yet.', '예산 항목의 합계가 입력한 금액과 아직 다릅니다.'],
  ceiling: ['The grant may be {amount} at most.', '지원금은 {amount}까지 신청할 수 있습니다.'],
  ownShare: ['Own share and local money are {share} of the total; at least {least} is asked.', '자부담과 지방비는 총사업비의 {share}이며, {least} 이상이어야 합니다.'],
  won: ['KRW {amount}', '{amount}원'],
  localTime: ['your time', '현지 시각'],
  processPicture: ['Process picture; drag to look around', '절차 그림. 끌어서 볼 수 있습니다'],
  zoomIn: ['Enlarge the picture', '그림 크게'],
  zoomOut: ['Make the picture smaller', '그림 작게'],
  zoomFit: ['Show the picture as at first', '그림 처음 크기로'],
};

const forms = {
  'Field is required.': ['Please fill this in.', '입력해 주세요.'],
  'Field must match pattern {value}.': ['This does not have the expected form.', '형식에 맞게 입력해 주세요.'],
  'Field must have minimum value of {value}.': ['Must be {value} or more.', '{value} 이상이어야 합니다.'],
  'Field must have maximum value of {value}.': ['Must be {value} or less.', '{value} 이하여야 합니다.'],
  'Field must have minimum length of {value}.': ['Please write at least {value} characters.', '{value}자 이상 입력해 주세요.'],
  'Field must have maximum length of {value}.': ['Please write at most {value} characters.', '{value}자까지 입력할 수 있습니다.'],
  'Field must be a valid international phone number. (e.g. +4930664040900)': ['Please write it as +82 2 1234 5678.', '+82 2 1234 5678처럼 입력해 주세요.'],
  'Field must be a valid email.': ['Please write an e-mail address such as name@example.org.', 'name@example.org와 같은 전자우편 주소를 입력해 주세요.'],
  'Value is not a number.': ['Please write a number.', '숫자를 입력해 주세요.'],
  'Value is expected to be an integer.': ['Please write a whole number.', '정수를 입력해 주세요.'],
  'Add new': ['Add an entry', '항목 추가'],
  Collapse: ['Show fewer', '접기'],
  'Expand all ({value})': ['Show all ({value})', '모두 보기 ({value})'],
  Search: ['Search', '찾기'],
  'No results': ['Nothing found', '찾은 항목이 없습니다'],
  'No content to show.': ['Nothing to show.', '표시할 내용이 없습니다.'],
  'Nothing to show.': ['Nothing to show.', '표시할 내용이 없습니다.'],
  'All values selected': ['Everything is chosen', '모두 선택했습니다'],
  'Skip to search': ['Skip to search', '찾기로 건너뛰기'],
  'Remove tag': ['Remove', '삭제'],
  'Next page': ['Next page', '다음 쪽'],
  'Previous page': ['Previous page', '이전 쪽'],
  Increment: ['Increase', '늘리기'],
  Decrement: ['Decrease', '줄이기'],
};

const fill = (pair, key, values) =>
  (pair ? pair[korean ? 1 : 0] : key).replace(/\{(\w+)\}/g, (whole, name) => values?.[name] ?? whole);

/** A text of ours. */
export const say = (key, values) => fill(texts[key], key, values);

/** A text of the form viewer. */
export const sayForm = (template, values) => fill(forms[template], template, values);

export const won = amount => say('won', { amount: amount.toLocaleString('en-US') });

export const clockTime = (date = new Date()) =>
  date.toLocaleTimeString(korean ? 'ko' : 'en-GB', { hour: '2-digit', minute: '2-digit' });

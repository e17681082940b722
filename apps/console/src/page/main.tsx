import { render } from 'preact';
import { DIMENSIONS } from '#events';
import { linear, nameOf } from '#drawing';
render(
  <p>
    {DIMENSIONS.map(nameOf)}
    {linear([0, 1], [1, 2])(3)}
  </p>,
  document.body,
);
